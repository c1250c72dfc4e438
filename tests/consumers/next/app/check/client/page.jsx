'use client';

import { load } from 'huiji/application';
import { useEffect, useState } from 'react';
import request from '../../../application.json';
import form from '../../../form.json';

/** A form's page in the browser. */
export default function Page() {
  const [text, setText] = useState('');
  useEffect(() => {
    load(form).then(
      ({ value: forms }) => setText(JSON.stringify(forms.check(request.application, request.options, request.on))),
      (error) => setText(String(error)),
    );
  }, []);
  return <output>{text}</output>;
}
