/** Words that say nothing about what a passage is about, in prose and in notes as auditors speak. */
const CHINESE =
  '以及 并且 而且 但是 不过 然后 因为 所以 如果 由于 对于 关于 根据 按照 通过 为了 其中 其他 之后 之前 之间 同时 以上 以下 ' +
  '进行 予以 可以 能够 应当 需要 没有 已经 均为 以来 此外 另外 例如 比如 等等 ' +
  '一个 一些 一下 一种 这个 那个 这些 那些 这里 那里 这样 那样 这种 哪些 哪里 哪个 什么 怎么 怎样 多少 几个 是否 是不是 有没有 ' +
  '我们 他们 你们 自己 大家 别人 有人 东西 事情 时候 问了 看了 查了 说是';

const ENGLISH =
  'a an and are as at be been by for from had has have he her his in into is it its of on or our she that the their them ' +
  'there these they this those to was we were which who will with not no also but if so than then when where what how any ' +
  'all each some such per been being do does did can could may might shall should would';

export const STOP_WORDS: ReadonlySet<string> = new Set([...CHINESE.split(' '), ...ENGLISH.split(' ')]);

/** Characters that hold sentences together; a pair of characters with one of them is no evidence. */
export const STOP_CHARACTERS: ReadonlySet<string> = new Set(
  '的了吗呢吧啊嘛么着把被和与及在也都就又很这那哪个些',
);

/** Characters that mean nothing on their own. */
export const EMPTY_CHARACTERS: ReadonlySet<string> = new Set([...STOP_CHARACTERS, ...'是有没不一上下个']);
