/** What was found about one thing around us: it is fine, or it is not and somebody can mend it. Never holds a secret. */
export type Finding = { readonly about: string } & (
  | { readonly fine: string }
  | { readonly wrong: string; readonly todo: string }
);

/** Looks, and changes nothing. */
export type Check = () => Promise<readonly Finding[]>;
