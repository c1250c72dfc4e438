//! Who buys: which version counts, which tier is held, and what offers ask about.

use crate::calendar::Moment;
use crate::history::{Replay, replayed};
use crate::json::{At, Label};
use crate::member::Member;
use crate::regulations::{MemberKind, Program, Regulations, Traits, none_in_force};

/// Who buys.
pub(crate) struct Buyer<'a> {
    /// Which version decides on rates and points: the term's, else the one in force.
    pub(super) program: &'a Program,
    /// `None`: a guest.
    pub(super) member: Option<&'a Member<'a>>,
    /// `None`: a guest, or outside every term.
    pub(super) tier: Option<&'a str>,
    /// The member's life so far, within a term.
    pub(super) replay: Option<Replay<'a>>,
}

impl<'a> Buyer<'a> {
    pub(crate) fn of(
        regulations: &'a Regulations,
        member: Option<&'a Member<'a>>,
        on: Moment,
        at: &At<'_>,
    ) -> Option<Self> {
        if let Some(member) = member.filter(|member| member.term_on(on.day()).is_some()) {
            let replay = replayed(regulations, member, on, false, &at.key("member"))?;
            let (program, tier) = (replay.program(), replay.tier()?);
            return Some(Self { program, member: Some(member), tier: Some(tier), replay: Some(replay) });
        }
        let program = in_force(regulations, on, at)?;
        Some(Self { program, member, tier: None, replay: None })
    }

    /// What offers ask about, were this tier held; a guest who holds none is nobody.
    pub(super) fn traits(&self, tier: Option<&'a str>) -> Option<Traits<'a, Label<'a>>> {
        let guest =
            || tier.map(|_| Traits { tier, kind: MemberKind::Person, segments: &[], residence: None, tags: &[] });
        self.member.map_or_else(guest, |member| Some(member.traits(tier)))
    }
}

/// The version in force on a day, or a problem that says which is the first.
pub(crate) fn in_force<'a>(regulations: &'a Regulations, on: Moment, at: &At<'_>) -> Option<&'a Program> {
    let program = regulations.in_force_on(on.day());
    if program.is_none() {
        none_in_force(regulations.versions().first().map(Program::effective_from), at);
    }
    program
}
