//! When a member's terms end: on the days after which no term goes on.

use crate::calendar::Day;
use crate::member::ProcedureMember;

/// An end of terms.
#[derive(Debug, Clone, Copy)]
struct End {
    /// The last day.
    last: Day,
    /// The first day of the next term; `None`: there is none.
    next: Option<Day>,
}

/// The ends of a member's terms, in order. A term that follows on another without a day between goes on with it, whenever
/// it was paid.
#[derive(Debug)]
pub(super) struct Ends(Vec<End>);

impl Ends {
    /// Those of a member; none where no member is known.
    pub(super) fn of(member: Option<&ProcedureMember<'_>>) -> Self {
        let terms = member.map(ProcedureMember::terms).unwrap_or_default();
        let mut ends = Vec::new();
        for (place, term) in terms.iter().enumerate() {
            let next = terms.get(place.saturating_add(1)).map(|next| next.from);
            if let Some(last) = term.to.filter(|last| next != Some(last.next())) {
                ends.push(End { last, next });
            }
        }
        Self(ends)
    }

    /// The last day of the term that has ended by a day and on which none has followed, or else that ends next; where it
    /// was renewed since, the one after that.
    pub(super) fn next(&self, day: Day, renewed: Option<Day>) -> Option<Day> {
        let first = self.0.partition_point(|end| end.next.is_some_and(|next| next <= day));
        let mut ends = self.0.iter().skip(first);
        let end = ends.next()?;
        if renewed.is_some_and(|renewed| end.last < renewed) { ends.next().map(|end| end.last) } else { Some(end.last) }
    }
}

/// Whether a member's last term by a day has ended before it.
pub(super) fn has_ended(member: &ProcedureMember<'_>, day: Day) -> bool {
    let begun = member.terms().partition_point(|term| term.from <= day);
    let last = begun.checked_sub(1).and_then(|last| member.terms().get(last));
    last.is_some_and(|last| last.to.is_some_and(|to| to < day))
}
