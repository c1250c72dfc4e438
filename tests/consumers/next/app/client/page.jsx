'use client';

import { load } from 'huiji';
import { useEffect, useState } from 'react';
import program from '../../program.json';
import request from '../../request.json';

/** A component of the browser. */
export default function Page() {
  const [text, setText] = useState('');
  useEffect(() => {
    load(program).then(
      ({ value: regulations }) => {
        const bytes = new TextEncoder().encode(JSON.stringify(request));
        setText(new TextDecoder().decode(regulations.quoteBytes(bytes)));
      },
      (error) => setText(String(error)),
    );
  }, []);
  return <output>{text}</output>;
}
