import type { View } from '../shared/view';

// “He” for God: in a text of worship a capital proves no surname.

/** Words of worship: a paragraph that has them may write “He” for God. */
const WORSHIP =
  /\b(?:sermons?|preach(?:er|ed|es|ing)|hymns?|psalms?|gospels?|scriptures?|creed|liturgy|Bible|Qur'?an|Almighty|Jesus|Christ|the Lord|O Lord|God|Allah|Messiah|Holy Spirit|Creator|Heavenly Father|parish|choir|vicar|worshippers?|congregation|prayers?)\b/g;

/** A capitalised pronoun inside a sentence, as texts of worship write it for God: “to Him”, “His people”. */
const LARGE_PRONOUN =
  /(?<=[a-z,] )(?:Him|Himself|His(?! (?:Excellency|Majesty|Highness|Holiness|Honou?r|Eminence))|Thee|Thou|Thy)\b/g;

/** Whether a paragraph writes pronouns for God with a capital, so that a capital proves no surname in it. */
export const isReverent = (view: View): boolean =>
  view.matches(WORSHIP).length > 0 || view.matches(LARGE_PRONOUN).length > 0;
