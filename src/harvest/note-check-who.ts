/** Who a text can be about, as pieces of patterns. One person only; the plural is a group and may be written about. */
export const person = `vrouw|man|mevrouw|meneer|dame|heer|moeder|vader|oma|opa|jongen|jongeman|jochie|knul|meisje|meid|kind|
  inwoner|bewoner|cli[eë]nte?|klant|pati[eë]nte?|pupil|buurvrouw|buurman|weduwe|weduwnaar|statushouder|woman|lady|
  gentleman|mother|father|boy|girl|child|client|customer|patient|resident|widow|widower|teenager`;

/** Who also has an age or an illness, but is talked about as a kind of people too often to stop at the word alone. */
export const somebody = `${person}|jongere|jongedame|student|studente|scholier|leerling|puber|tiener|kleuter|peuter|
    baby|zzp'er|
  vluchteling|asielzoeker|mantelzorger|dakloze|gedetineerde|oudere|werknemer|partner`;

export const relative = `zoon(?:tje)?|dochter(?:tje)?|moeder|vader|oma|opa|broer(?:tje)?|zus(?:je)?|ex(?!-)|ex-(?:man|
    vrouw|partner|vriend|vriendin)|man|vrouw|kind|gezin|
  (?:stief|schoon|pleeg|zorg)(?:moeder|vader|zoon|dochter|kind|zus|broer)|klein(?:kind|zoon|dochter)|nicht|neef|tante|oom|
  vriendin|buurvrouw|buurman|son|daughter|mother|father|brother|sister|husband|wife|child|baby|girlfriend|boyfriend|
  neighbour|aunt|uncle|niece|nephew|grand(?:mother|father|son|daughter|child)`;

/** Someone at home, said without 'his' or 'her': 'vader zit vast'. */
export const atHome = `vader|moeder|pa|ma|papa|mama|opa|oma|zoon(?:tje)?|dochter(?:tje)?|broer(?:tje)?|zus(?:je)?|ex|
    man|vrouw|kind|
  baby|oudste|jongste|tweeling|vriend|vriendin|neef|nicht|(?:stief|schoon|pleeg)(?:moeder|vader|zoon|dochter)|buurman|
  buurvrouw|jongen|meisje|meneer|mevrouw|mother|father|son|daughter|brother|sister|husband|wife`;

export const pronoun = 'hij|zij|ze|he|she';

/** 'Als moeder is opgenomen' makes a rule, not a story. */
export const notSupposed = `(?<!(?:als|wanneer|zodra|indien|stel|of|if|when|voordat|nadat|waarvan) (?:(?:de|een|
    een van de|the|a) )?)`;

/** A question is no story either. */
export const notAsked = String.raw`(?![^.!?]{0,200}\?)`;
