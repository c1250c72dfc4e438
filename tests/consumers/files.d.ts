/** The documents that each consumer project gets. */
declare module '*/program.json' {
  const program: import('huiji').ProgramDocument;
  export default program;
}

declare module '*/request.json' {
  type Quoted = Parameters<import('huiji').Regulations['quote']>;
  const request: { member: Quoted[0]; cart: Quoted[1]; on: string };
  export default request;
}

declare module '*/fee.json' {
  type Priced = Parameters<import('huiji/procedures').Procedures['fees']>;
  const fee: { member: Priced[0]; asked: Priced[1]; on: string };
  export default fee;
}

declare module '*/audited.json' {
  const audited: import('huiji').ProgramDocument;
  export default audited;
}

declare module '*/form.json' {
  const form: import('huiji').ProgramDocument;
  export default form;
}

declare module '*/application.json' {
  const request: { application: import('huiji/application').Application; options: null; on: string };
  export default request;
}
