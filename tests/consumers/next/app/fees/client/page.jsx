'use client';

import { load } from 'huiji/procedures';
import { useEffect, useState } from 'react';
import fee from '../../../fee.json';
import program from '../../../program.json';

/** A page of fees in the browser. */
export default function Page() {
  const [text, setText] = useState('');
  useEffect(() => {
    load(program).then(
      ({ value: procedures }) => setText(JSON.stringify(procedures.fees(fee.member, fee.asked, fee.on))),
      (error) => setText(String(error)),
    );
  }, []);
  return <output>{text}</output>;
}
