import { blockIn, blockInPhone } from '../harvest/note-check-numbers.ts';

/** Does this cell hold a citizen service number (BSN) or a bank account, in any spelling? A guest list may never carry one. */
export function holdsCitizenNumber(cell: string, isPhone = false): boolean {
  return cell.includes(takenOut) || (isPhone ? blockInPhone(cell) : blockIn(cell)) !== undefined;
}

/** The cell of a list as it may be kept: a mark stands where such a number was, so that its row stays refused. */
export function withoutCitizenNumbers(cell: string, isPhone = false): string {
  const kept = isPhone ? withFirstZero(cell) : cell;
  return holdsCitizenNumber(kept, isPhone) ? takenOut : kept;
}

const takenOut = '[BSN]';

/** A spreadsheet takes a number for an amount and drops its first zero; only mobile numbers are surely no BSN then. */
function withFirstZero(phone: string): string {
  return /^6\d{8}$/.test(phone.replace(/[ -]/g, '')) ? `0${phone}` : phone;
}
