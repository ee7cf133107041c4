import type { Both } from './language.ts';

export const needsSeat: Both<string> = {
  nl: 'Je doet nog niet mee aan een bijeenkomst. Typ mee en dan de code van je badge.',
  en: 'You have not joined a meeting yet. Type join and then the code on your badge.',
};

/** "Not yours" and "not there" get the same answer, so that nobody learns what exists. */
export const notThere: Both<string> = {
  nl: 'Dit kan ik niet vinden, of het is niet voor jou. Vraag het gerust aan de organisatie.',
  en: 'I cannot find this, or it is not for you. Feel free to ask the organiser.',
};

export const oldButton: Both<string> = {
  nl: 'Deze knop is van een oudere versie van mij, of niet voor jou. Ga terug en probeer het opnieuw.',
  en: 'That button is from an older version of me, or not for you. Go back and try again.',
};

export const somethingWentWrong: Both<string> = {
  nl: 'Sorry, dat ging mis aan mijn kant. Probeer het nog een keer. Lukt het niet? De balie helpt je.',
  en: 'Sorry, that went wrong on my side. Please try again. Still no luck? The desk will help you.',
};

export const emptyBox: Both<string> = {
  nl: 'Er is nog een vak leeg. Vul het in en probeer het opnieuw.',
  en: 'One box is still empty. Fill it in and try again.',
};

export const tooLong = (max: number): Both<string> => ({
  nl: `Je tekst is te lang. Er passen ${max} tekens in. Maak hem korter en probeer het opnieuw.`,
  en: `Your text is too long. There is room for ${max} characters. Make it shorter and try again.`,
});
