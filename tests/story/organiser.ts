import type { Someone } from './hall.ts';

/** From anywhere to the page of the meeting. */
export async function openMeeting(organiser: Someone): Promise<void> {
  await organiser.goesHome();
  await organiser.opens(/De bijeenkomst regelen|Elkaar beter vinden/);
}

/** Sends the clock of the rehearsal ahead with one of its buttons. */
export async function rehearse(organiser: Someone, button: string): Promise<void> {
  await organiser.goesHome();
  await organiser.opens(/Oefening/);
  await organiser.presses(button);
}

/** The badge code of somebody on the page with all codes, wherever it stands next to the name. */
export function codeOf(page: string, name: string): string {
  const code = '([A-Z0-9]{3}-[A-Z0-9]{3})';
  const found = new RegExp(`${code}[^A-Z0-9]*${name}|${name}[^A-Z0-9]*${code}`).exec(page);
  return (found?.[1] ?? found?.[2]) as string;
}
