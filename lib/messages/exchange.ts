import type * as z from 'zod/mini';

/** One question that a script may be asked: what comes with it, and what is answered. */
interface Exchange {
  request: z.ZodMiniObject;
  answer: z.ZodMiniType;
}

/** Everything that one script may be asked, by name. */
export type Protocol = Record<string, Exchange>;

type NameIn<P extends Protocol> = keyof P & string;

/** What comes with a request. */
export type Fields<P extends Protocol, Name extends NameIn<P>> = z.output<P[Name]['request']>;

/** What is answered to a request. */
export type Answer<P extends Protocol, Name extends NameIn<P>> = z.output<P[Name]['answer']>;

/** A request as it is sent. */
export type Request<P extends Protocol, Name extends NameIn<P>> = { type: Name } & (Fields<P, Name> extends Nothing
  ? unknown
  : Fields<P, Name>);

/** What comes with a request that has no fields, as zod puts it. */
type Nothing = Record<string, never>;

/** A handler for every request. `Context` says who asks. */
export type Handlers<P extends Protocol, Context> = {
  [Name in NameIn<P>]: (fields: Fields<P, Name>, from: Context) => Answer<P, Name> | Promise<Answer<P, Name>>;
};

/** The answer of a handler that has failed: it fits no schema, and tells the asker that somebody was there. */
export const FAILED = { failed: true };

/** A message taken apart. Undefined for what is no request of this protocol, or has the wrong shape. */
export function readRequest<P extends Protocol>(
  protocol: P,
  message: unknown,
): { name: NameIn<P>; fields: unknown } | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, ...rest } = message as { type?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(protocol, type)) return undefined;
  const fields = protocol[type]?.request.safeParse(rest);
  return fields?.success ? { name: type, fields: fields.data } : undefined;
}
