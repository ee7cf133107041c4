/**
 * What Slack takes at most; more is refused as a whole. Characters where nothing else is said.
 * From docs.slack.dev/reference/block-kit, unless another source is named.
 */
export const limits = {
  messageBlocks: 50,
  /** Modals and homes. */
  viewBlocks: 100,
  /**
   * Bytes of all blocks of one message together. Not in the documents: `msg_blocks_too_long` comes at about 13,200,
   * counted with what is around the words (github.com/slackapi/bolt-js/issues/2509 and 2867).
   */
  messageBytes: 12_000,
  /** Bytes of a whole view: `view_too_large` comes at 250 kB. */
  viewBytes: 240_000,
  /**
   * Bytes of the words beside the blocks. Slack makes several messages of more than 4,040, and `chat.update` takes
   * 4,000 at most.
   */
  words: 3_900,
  header: 150,
  actions: 25,
  buttonLabel: 75,
  buttonValue: 2_000,
  confirmTitle: 100,
  confirm: 300,
  label: 2_000,
  altText: 2_000,
  input: 3_000,
  optionLabel: 75,
  optionValue: 75,
  /** Radio buttons and tick boxes. */
  openOptions: 10,
  options: 100,
  optionGroups: 100,
  id: 255,
  viewTitle: 24,
  metadata: 3_000,
} as const;
