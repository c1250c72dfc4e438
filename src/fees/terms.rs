//! Terms that follow on each other: how one came about, and where the next one ends.

use super::answer::NewTerm;
use crate::calendar::{Day, Moment, Term};
use crate::member::ProcedureMember;
use crate::member::procedures::FeePaid;
use crate::regulations::procedures::{FeeFor, Procedures};

/// Where terms have come to, one after the other.
pub(super) struct Course {
    /// For what the last one was paid: it follows on one that lasted to its end, on one that was cut short, or on none.
    pub(super) r#for: FeeFor,
    /// The first day of the first of those that follow on each other, each as long as its version says.
    anchor: Day,
    /// The months from there to the day after the last one.
    months: u32,
    /// The day after the last one; `None`: it is open.
    next: Option<Day>,
}

impl Course {
    /// Goes through terms in their order; `None` of none.
    pub(super) fn of(procedures: &Procedures, terms: &[Term]) -> Option<Self> {
        let mut course: Option<Self> = None;
        for term in terms {
            let before = course.take().filter(|before| before.next == Some(term.from));
            let (r#for, anchor, months) = match before {
                Some(before) if before.is_whole() => (FeeFor::Renew, before.anchor, before.months),
                Some(_) => (FeeFor::Upgrade, term.from, 0),
                None => (FeeFor::Join, term.from, 0),
            };
            let months = months.saturating_add(months_from(procedures, term.from));
            course = Some(Self { r#for, anchor, months, next: term.to.map(Day::next) });
        }
        course
    }

    /// Whether the last term lasted as long as its version says.
    fn is_whole(&self) -> bool {
        self.next == Some(self.anchor.plus_months(self.months))
    }

    /// The term that follows; `None`: the last one is open.
    pub(super) fn next(&self, procedures: &Procedures) -> Option<NewTerm> {
        let from = self.next?;
        if !self.is_whole() {
            return Some(first(procedures, from));
        }
        let months = self.months.saturating_add(months_from(procedures, from));
        Some(NewTerm { from, to: self.anchor.plus_months(months).previous() })
    }
}

/// A term that follows on none.
pub(super) fn first(procedures: &Procedures, from: Day) -> NewTerm {
    NewTerm { from, to: from.plus_months(months_from(procedures, from)).previous() }
}

/// How many months a term lasts that starts on a day.
fn months_from(procedures: &Procedures, from: Day) -> u32 {
    procedures.of_term_from(from).map_or(0, |version| u32::from(version.fees().term_months))
}

/// The last fee for a tier, up to a moment, through a day of a term.
pub(super) fn paid_for<'m>(
    member: &'m ProcedureMember<'_>,
    term: Term,
    on: Moment,
) -> Option<(&'m FeePaid<'m>, &'m str, Day)> {
    let fee = member.paid_for(term, on)?;
    fee.bought.as_ref().map(|(tier, to)| (fee, &**tier, *to))
}

/// The place of the first term that a new one would overlap.
pub(super) fn overlapped(terms: &[Term], new: NewTerm) -> Option<usize> {
    terms.iter().position(|term| term.from <= new.to && term.to.is_none_or(|to| to >= new.from))
}
