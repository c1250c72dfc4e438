//! The question: what something costs.

use super::answer::FeeQuote;
use super::asked::FeeAsked;
use crate::calendar::Moment;
use crate::json::{At, Decode, order_of_part};
use crate::member::ProcedureMember;
use crate::problem::{Answer, Collector, Path};
use crate::regulations::procedures::Procedures;

/// What a fee comes to.
#[must_use]
pub fn quote<'a>(
    procedures: &'a Procedures,
    member: Option<&ProcedureMember<'_>>,
    asked: &FeeAsked<'_>,
    on: Moment,
) -> Answer<FeeQuote<'a>> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, procedures.currency());
    let quote = quoted(procedures, member, asked, on, &at);
    Answer::new(quote, collector.finish(order_of_part("asked", FeeAsked::ORDER)))
}

/// What a fee comes to; problems are told at `asked`, `member` and `on` of `at`.
pub(crate) fn quoted<'a>(
    procedures: &'a Procedures,
    member: Option<&ProcedureMember<'_>>,
    asked: &FeeAsked<'_>,
    on: Moment,
    at: &At<'_>,
) -> Option<FeeQuote<'a>> {
    let _ = (procedures, member, on);
    asked.is_one(&at.key("asked")).then_some(())?;
    None
}
