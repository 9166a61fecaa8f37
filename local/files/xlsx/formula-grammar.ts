const TOKEN =
  /\s+|"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!|#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|[$\p{L}_][$\p{L}\p{N}_.]*|<>|<=|>=|[-+*/^&=<>%(){},;:]/uy;

/** Longest formula that Excel reads. */
const LONGEST = 8192;

interface Walk {
  /** What is open: a function's parenthesis, a bare one, a brace. */
  readonly open: ('f' | '(' | '{')[];
  wantsOperand: boolean;
  /** True just after an opening or a comma, where an argument may be left out. */
  mayBeEmpty: boolean;
  afterName: boolean;
  afterSheet: boolean;
  /** Kind of the last operand, and of the one before a `:` that waits for its other end. */
  lastKind: 'row' | 'other';
  rangeOf: 'row' | 'other' | undefined;
}

/**
 * True if Excel will read the formula: every token known, operands and operators in turn, brackets closed. A file with one
 * formula that it cannot read is a file that Excel wants to repair.
 */
export function isWellFormed(formula: string): boolean {
  if (formula.length > LONGEST) return false;
  const walk: Walk = {
    open: [],
    wantsOperand: true,
    mayBeEmpty: false,
    afterName: false,
    afterSheet: false,
    lastKind: 'other',
    rangeOf: undefined,
  };
  TOKEN.lastIndex = 0;
  for (let at = 0; at < formula.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(formula)?.[0];
    if (token === undefined || !step(walk, token)) return false;
  }
  return walk.open.length === 0 && !walk.wantsOperand && !walk.afterSheet;
}

function step(walk: Walk, token: string): boolean {
  if (token.trim() === '') return true;
  const named = walk.afterName;
  walk.afterName = false;
  if (token === '(') return openParenthesis(walk, named);
  if (token === '{') return openBrace(walk);
  if (token === ')' || token === '}') return close(walk, token);
  if (token === ',' || token === ';') return separate(walk, token);
  if (token === '%') return !walk.wantsOperand;
  if (/^[-+*/^&=<>:]/.test(token)) return operate(walk, token);
  return operand(walk, token);
}

function operand(walk: Walk, token: string): boolean {
  if (!walk.wantsOperand) return false;
  if (token.endsWith('!') && !token.startsWith('#')) {
    walk.afterSheet = true;
    return !walk.open.includes('{');
  }
  const isName = /^[$\p{L}_]/u.test(token);
  if (isName && walk.open.includes('{') && !/^(TRUE|FALSE)$/i.test(token)) return false;
  // `5:7` is a range and so is `A1:B2`; `A1:7` is none.
  walk.lastKind = /^\$?\d+$/.test(token) ? 'row' : 'other';
  const endsRange = walk.rangeOf === undefined || walk.rangeOf === walk.lastKind;
  walk.rangeOf = undefined;
  walk.wantsOperand = false;
  walk.afterSheet = false;
  walk.afterName = isName;
  return endsRange;
}

function operate(walk: Walk, token: string): boolean {
  if (walk.wantsOperand) return token === '+' || token === '-';
  walk.wantsOperand = true;
  walk.mayBeEmpty = false;
  if (token === ':') walk.rangeOf = walk.lastKind;
  return true;
}

function openParenthesis(walk: Walk, named: boolean): boolean {
  if (walk.open.includes('{') || (!named && !walk.wantsOperand)) return false;
  walk.open.push(named ? 'f' : '(');
  walk.wantsOperand = true;
  walk.mayBeEmpty = named;
  return true;
}

function openBrace(walk: Walk): boolean {
  if (!walk.wantsOperand || walk.open.includes('{')) return false;
  walk.open.push('{');
  walk.mayBeEmpty = false;
  return true;
}

function close(walk: Walk, token: string): boolean {
  const opened = walk.open.pop();
  if ((token === '}') !== (opened === '{') || opened === undefined) return false;
  if (walk.wantsOperand && !(opened === 'f' && walk.mayBeEmpty)) return false;
  walk.wantsOperand = false;
  walk.mayBeEmpty = false;
  return true;
}

function separate(walk: Walk, token: string): boolean {
  const inside = walk.open[walk.open.length - 1];
  if (inside === undefined || inside === '(' || (token === ';' && inside === 'f')) return false;
  if (walk.wantsOperand && !(inside === 'f' && walk.mayBeEmpty)) return false;
  walk.wantsOperand = true;
  walk.mayBeEmpty = inside === 'f';
  return true;
}
