import { createContext } from 'preact';

/**
 * The user’s day, `YYYY-MM-DD`, where a view stays open over midnight: what is told as of today is then asked for anew.
 */
export const Today = createContext('');
