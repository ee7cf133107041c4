/** How each piece looks. Mail programs leave out style sheets, so it stands on every piece; contrast is 4.5 : 1 or more. */
const looks = {
  body: 'margin:0;padding:0;background:#f3f1ea',
  page: 'max-width:560px;margin:0 auto;padding:20px;background:#ffffff;color:#1c1b19;font:17px/1.5 Arial,Helvetica,sans-serif',
  name: 'margin:0 0 16px;color:#0b5a4a;font-weight:bold',
  title: 'margin:0 0 16px;font-size:23px;line-height:1.25',
  longTitle: 'margin:0 0 14px;font-size:17px;line-height:1.5;overflow-wrap:break-word',
  heading: 'margin:24px 0 8px;font-size:19px;line-height:1.3',
  plain: 'margin:0 0 14px;white-space:pre-line;overflow-wrap:break-word',
  quiet: 'margin:0 0 14px;white-space:pre-line;overflow-wrap:break-word;color:#57534a',
  good: 'margin:0 0 14px;padding:10px 14px;border-left:4px solid #0b5a4a;background:#e8f2ee;white-space:pre-line;overflow-wrap:break-word',
  warning:
    'margin:0 0 14px;padding:10px 14px;border-left:4px solid #9a5b00;background:#fbf0dd;white-space:pre-line;overflow-wrap:break-word',
  problem:
    'margin:0 0 14px;padding:10px 14px;border-left:4px solid #a3271f;background:#fae6e4;white-space:pre-line;overflow-wrap:break-word',
  big: 'margin:0 0 14px;padding:14px 16px;border:2px solid #0b5a4a;border-radius:8px;font-size:24px;line-height:1.25;font-weight:bold',
  under: 'display:block;margin-top:4px;font-size:17px;font-weight:normal',
  facts: 'margin:0 0 14px',
  label: 'margin:0;color:#57534a;font-size:15px',
  value: 'margin:0 0 8px;overflow-wrap:break-word',
  list: 'margin:0 0 14px;padding:0;list-style:none',
  item: 'margin:0;padding:10px 0;border-top:1px solid #dedad0;overflow-wrap:break-word',
  detail: 'display:block;color:#57534a;font-size:15px',
  sideways: 'overflow-x:auto;margin:0 0 14px',
  table: 'border-collapse:collapse;font-size:15px',
  caption: 'padding:0 0 6px;text-align:left;color:#57534a',
  cell: 'padding:6px 8px;border-top:1px solid #dedad0;text-align:left;vertical-align:top;font-weight:normal',
  card: 'margin:0 0 14px;padding:12px 14px;border:1px dashed #57534a',
  buttons: 'margin:0 0 14px',
  itemButtons: 'margin:10px 0 0',
  main: 'display:inline-block;margin:0 8px 8px 0;padding:11px 18px;border:2px solid #0b5a4a;border-radius:8px;background:#0b5a4a;color:#ffffff;font-weight:bold;text-decoration:none',
  other:
    'display:inline-block;margin:0 8px 8px 0;padding:11px 18px;border:2px solid #0b5a4a;border-radius:8px;background:#ffffff;color:#0b5a4a;font-weight:bold;text-decoration:none',
  link: 'color:#0b5a4a',
  foot: 'margin:24px 0 0;padding:16px 0 0;border-top:1px solid #dedad0;color:#57534a;font-size:14px',
} as const;

export type Look = keyof typeof looks;

export function look(name: Look): string {
  return looks[name];
}
