import {useState} from 'react';

const KEY = 'workbench single keys';

/** Whether letters alone are commands outside of texts: a choice of the translator on this device. */
export function useSingleKeys(): [boolean, (has: boolean) => void] {
  const [has, setHas] = useState(() => localStorage.getItem(KEY) !== 'off');
  return [
    has,
    (next) => {
      localStorage.setItem(KEY, next ? 'on' : 'off');
      setHas(next);
    },
  ];
}
