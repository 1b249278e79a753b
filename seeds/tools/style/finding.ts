/** Something that breaks the house style: the item, the field, what stands there, and what to do. */
export interface Finding {
  item: object;
  field: string;
  value: unknown;
  message: string;
}
