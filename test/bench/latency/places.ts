/** Where a person types in each notation, and what: the same places of the same content. */
import type { ServerName } from '../servers/servers.ts';

export const editKinds = ['prose', 'number', 'rating', 'finding'] as const;
/**
 * `prose` and `number` change no finding, though a number changes figures; `rating` changes one score of one rater, and
 * with it the panel's figures; `finding` makes a finding appear and go.
 */
export type EditKind = (typeof editKinds)[number];

/** Behind each match of `after` a text is typed and deleted again, or the next character is replaced and put back. */
export type Typing = { readonly after: RegExp } & ({ readonly type: string } | { readonly replace: string });

export interface Places {
  readonly edits: Readonly<Partial<Record<EditKind, Typing>>>;
  /** Completion is asked behind the match, while typing the first character there. */
  readonly complete: readonly RegExp[];
  /** Hover is asked on the last character of the match. */
  readonly hover: readonly RegExp[];
}

const headpin: Places = {
  edits: {
    prose: { after: /^ +obstacle: "\w+ /, type: 'late ' },
    number: { after: /^ {2}widerMarket: \d+/, type: '07' },
    rating: { after: /^ {2}Scenario\d+ /, replace: '3' },
    finding: { after: /^ {2}meets: Need\w+/, type: 'xyz' },
  },
  complete: [/^ {2}meets: /, /^ {2}status: /, /^ {2}(?=promises)/],
  hover: [/^ {2}meets: Need\w+/, /^scenario Scenario\w+/, /^ {2}share/],
};

export const placesOfServer: Readonly<Record<ServerName, Places>> = {
  headpin,
  floor: { ...headpin, complete: [/^ {2}meets: /] },
  langium: headpin,
  yaml: {
    edits: {
      prose: { after: /^ +obstacle: "\w+ /, type: 'late ' },
      number: { after: /^ {4}widerMarket: \d+/, type: '07' },
      rating: { after: /^ {4}Scenario\d+: \[/, replace: '3' },
      finding: { after: /^ {4}status: shipped/, type: 'xyz' },
    },
    complete: [/^ {4}status: /, /^ {4}kind: /, /^ {4}(?=promises)/],
    hover: [/^ {4}meets/, /^ {4}status/, /^ {4}share/],
  },
  likec4: {
    edits: {
      prose: { after: /^ +hp_obstacle '\w+ /, type: 'late ' },
      number: { after: /^ +hp_widerMarket '\d+/, type: '07' },
      rating: { after: /^ +rate_Scenario\d+ '/, replace: '3' },
      finding: { after: /^ +-\[refers\]-> Need\w+/, type: 'xyz' },
    },
    complete: [/^ +-\[refers\]-> /, /^ +-\[/],
    hover: [/^ +-\[refers\]-> Need\w+/, /^ {2}scenario Scenario\w+/],
  },
};

/** In the file that all others lean on, in Headpin. There a renamed jewel is a finding in every file that uses it. */
export const hubEdits: Places['edits'] = {
  prose: { after: /^ {2}answer: "\w+ /, type: 'late ' },
  number: { after: /^ {2}budget: \$\d+/, type: '7' },
  finding: { after: /^jewel LivingMap/, type: 'x' },
};
