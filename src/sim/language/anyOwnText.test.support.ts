/** Words of languages, in their own script, the commonest first: enough to make a text of any length. For tests. */
const LANGUAGES = {
  English: [
    'the and of a whale sea ship to in was it he old captain night wind far harbour said looked',
    ',',
    '.?!',
  ],
  German: [
    'der die das und Wal Meer Schiff in war er alte Kapitän Nacht Wind weit Hafen sagte schaute über Straße',
    ',',
    '.?!',
  ],
  Russian: [
    'и в на кит море корабль не был он старый капитан ночь ветер далеко гавань сказал смотрел ещё берег волна',
    ',',
    '.?!',
  ],
  Greek: [
    'και το η ο φάλαινα θάλασσα πλοίο ήταν γέρος καπετάνιος νύχτα άνεμος μακριά λιμάνι είπε κοίταξε ακόμη κύμα φως',
    ',',
    '.;!',
  ],
  Arabic: [
    'في من على إلى البحر السفينة الحوت الرجل القديم كان يكتب الكتاب ليل نهار سماء ريح موج بعيد قريب صديق',
    '،',
    '.؟!',
  ],
  Hebrew: [
    'את של על אל הים הספינה הלוויתן האיש הזקן היה כותב ספר לילה יום שמים רוח גל רחוק קרוב חבר',
    ',',
    '.?!',
  ],
  Hindi: ['में से पर को समुद्र जहाज व्हेल आदमी पुराना था लिखता किताब रात दिन आकाश हवा लहर दूर पास मित्र', ',', '।?!'],
  Turkish: [
    've bir bu ışık deniz gemi balina adam eski kaptan gece rüzgâr uzak liman dedi baktı ıssız kıyı İstanbul dalga',
    ',',
    '.?!',
  ],
  Korean: [
    '그 이 저 바다에 배가 고래를 사람은 늙은 선장이 밤에 바람이 멀리 항구에서 말했다 보았다 아직 파도가 빛을 책을 길을',
    ',',
    '.?!',
  ],
} as const;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_NAMES = Object.keys(LANGUAGES) as Language[];

/** A text of a language: sentences of its words, some of them rare and made up of two. The same each time. */
export function textIn(language: Language, sentences: number): string {
  const [vocabulary, comma, ends] = LANGUAGES[language];
  const words = vocabulary.split(' ');
  const marks = [...ends];
  let state = 12345;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  const word = (): string => {
    const common = words[Math.min(next(words.length), next(words.length))]!;
    return next(8) === 0 ? common + words[next(words.length)]!.toLowerCase() : common;
  };
  const sentence = (): string => {
    const said = Array.from({ length: 4 + next(8) }, word);
    const first = said[0]!;
    said[0] = first.charAt(0).toUpperCase() + first.slice(1);
    if (said.length > 7) said[3] += comma;
    return said.join(' ') + marks[next(marks.length)]!;
  };
  return Array.from({ length: sentences }, (_, i) => sentence() + (i % 7 === 6 ? '\n\n' : ' ')).join('');
}
