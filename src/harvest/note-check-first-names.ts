/**
 * First names that many people in the Netherlands have, without accents. Left out is what is also ordinary word or
 * an organisation (Hoop, Max, Roos, Wil, Sam). Names of participants are known from the guest list.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `
  aad aafke adriaan agnes albert alex alexander alice alie andre andrea andries anita anja anke ankie anna
  annelies annemarie anneke annet annette annie anouk ans anton antoinette arend arie arjan arjen arnold astrid
  barbara bart bartel bas bea beatrix ben bennie bep berend bernard bert berta bertus betty bianca bob boris bram brenda
  carel carla carlijn carlo carolien caroline casper catharina cees charlotte chantal chris christa christiaan
  christine cindy claudia coby colette cor corine corinne cornelia cornelis corrie daan daniel danielle danny david
  debbie dennis dick diederik dieuwke dik dineke dirk dorien douwe ed edith edwin eefje eline elisabeth elise elle
  ellen els elsbeth else emiel emma eric erica erik erika erna ernst esmee esther eugenie eva evelien evelyn evert
  femke fenna ferdinand fien fleur floor floortje floris fons francien francis frank frans fred frederik freek frits froukje
  geert geertje gerard gerben gerda gerrit gertjan gijs gilles ginny gonny greet greetje gretha guido gusta guus hanneke
  hannie hannah hans harm harold harriet harrie harry heidi hein heleen helena hendrik hendrika hennie henk henny henri
  henriette herman hetty hidde hilda hilde huib hugo ilona ilse imke ina ineke ingeborg ingrid irene irma isabel ivo
  jaap jacco jack jacob jacqueline jacques jan jana janine janna janneke jannie jannes jantien jasper jeannette
  jeffrey jelle jelmer jenny jeroen jessica jet jetske jeltje jim joan joep joey johan johanna johannes john jolanda
  jolanda jonas jonathan joop joost jordy joris jos jose josien joyce juliette julia jurgen jurre justin kai karel karin
  karina kasper katja kees kelly kevin kim klaas klaartje koen koos laura lars lea leen leendert lena leo leonie leontien
  lianne lidy lies liesbeth lieke lieven linda lisa lisette lizzy loes lonneke lotte louis louise lowie luc lucas lucia
  lucy luuk lydia maaike maarten machteld madelon maikel manon marc marcel maria marian marianne marieke mariette
  marije marijke marijn marina mario marion marja marjan marjolein marjo marjon mark marleen marlies marloes martha martien
  martijn martin martine mathilde mattijs maureen maurice maurits melanie melissa melle menno mia michael michel
  michelle michiel mieke mien miep milou mirella miriam mirjam monica monique nancy natalie natasja nathalie nel nelleke
  nico nicolaas nicole niek niels nienke nina noa noortje olga oscar pascal patricia patrick paul paula pauline peter
  petra piet pieter pim quirine ralf ralph ramona ramon rebecca reinier remco remy rene renate renee renske ria richard
  rick rien riet rik rina ringo rita rob robbert robert robin roel roelof rogier roland rolf ron ronald roos ronnie rosa
  rosalie rosanne rudi rudolf rudy ruth ruud ryan saar sabine sander sandra sanne sara sarah saskia sebastiaan selma
  sem shirley sien sietse sigrid silvia simon simone sjaak sjef sjoerd sofie sonja sophie stefan stef stefanie stijn suus
  susan susanne suzan suzanne sven sylvia tamara tanja ted teun teunis thea theo theresa thijs thomas thom tijn tim timo
  tina tineke tinus titia tjitske tobias tom ton toon toos trees trudy truus twan ursula vera victor vincent wendela
  wendy werner wesley wiebe wilfred wilhelmina willeke willem willemien wilma wim wouter yolanda yvette yvon yvonne

  abdel abdelaziz abdelkader abdul abdullah adil adnan ahmad ahmed ahmet aicha aisha ali alia amal amar amina amine amir
  anil anis asha asma aylin ayoub ayse aziz aziza azra bilal burak dilek djamila ebru elif emin emine emre erdal esra
  fadma farah farid farida fatiha fatima fatma faisal fouad gulsen habiba hakan halima hamid hamza hanan hasan hassan
  hatice hayat huseyin hussein ibrahim ikram ilham imane ismail jamal jamila kamal karim karima khadija khalid latifa
  leila leyla malika mariam maryam mehmet meryem mimoun mina mohamad mohamed mohammad mohammed mounir murat musa mustafa
  mustapha nabil nadia naima najat najib nasser nasrin nawal nora noura nour nur omar osman ouafa oumaima priya rachid
  rachida raj rajesh ramazan rania rashid ravi reza saida said saloua samir samira sana selim serkan shanti siham songul
  soufiane sultan sunita tarik tarek umit usha vijay yasin yasmin yasmina yasmine youssef youssra yusuf zahra zakaria
  zeynep zohra zuleyha

  agnieszka aleksandra andrzej anna beata bogdan dariusz dorota elzbieta ewa grzegorz ivan jerzy joanna katarzyna
  krzysztof magdalena malgorzata marek mariusz marta natalia oksana olena pawel piotr ruslan sergej svetlana tatjana
  tomasz yulia zbigniew

  alan amanda amy andrew angela anne anthony arthur ashley barry brian bridget carol catherine christopher cynthia
  deborah derek diana donald donna dorothy edward elizabeth emily fiona gary geoffrey george gillian gordon graham helen
  henry ian jacob jane janet jason jeffrey jennifer jessica joanne joe joseph joshua judith judy julie karen kate
  katherine kathleen keith kenneth kirsty laurence lauren lesley lewis margaret maggie mary matthew megan nicholas oliver
  pamela philip rachel roger samantha samuel sean sharon sheila stephanie stephen steve steven stuart susan terry timothy
  tracy valerie walter wayne william zoe
  `
    .trim()
    .split(/\s+/),
);
