// #region shared
import { signal } from 'lumen'
export const count = signal(0)
export const reset = () => { count.value = 0 }
// #endregion shared
