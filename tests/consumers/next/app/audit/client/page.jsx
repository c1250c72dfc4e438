'use client';

import { load } from 'huiji/audit';
import { useEffect, useState } from 'react';
import audited from '../../../audited.json';

/** An audit in the browser. */
export default function Page() {
  const [text, setText] = useState('');
  useEffect(() => {
    load(audited).then(
      ({ value: audit }) => setText(`${JSON.stringify(audit.rehearsal())}\n${JSON.stringify(audit.report())}`),
      (error) => setText(String(error)),
    );
  }, []);
  return <output>{text}</output>;
}
