//! What can come to be: how many points a wallet can bring within a window, and which rules nobody can meet.
//!
//! Only what is certain is said. Sources without limit (purchases without a cap, events, referrals, feedback, promotions)
//! bring any number of points. Points by hand do not count toward a tier, and those brought along from before the ledger
//! are of other regulations.

use super::implied::months_of;
use crate::calendar::{Length, Period, Window};
use crate::regulations::{
    Action, Condition, Hold, Metric, Program, Promotion, Requirement, Scope, SpendRate, Tier, Wallet,
};
use crate::units::Points;

/// Whole months from the first to the last day that can be told.
const MOST_MONTHS: i64 = 3_599;

/// Whether it is certain that nobody meets what reaches a tier.
pub(in crate::audit::findings) fn never_reached(program: &Program, tier: &Tier) -> bool {
    let never = |requirement: &Requirement| never_met(program, tier, requirement);
    tier.reach().is_some_and(|reach| is_lost(reach, &never))
}

fn is_lost(condition: &Condition, never: &dyn Fn(&Requirement) -> bool) -> bool {
    match condition {
        Condition::One(requirement) => never(requirement),
        Condition::Several { count, of, .. } => {
            of.iter().filter(|part| !is_lost(part, never)).take(*count).count() < *count
        }
    }
}

fn never_met(program: &Program, tier: &Tier, requirement: &Requirement) -> bool {
    let need = requirement.need().number();
    if need <= 0 {
        return false;
    }
    let window = requirement.window();
    let nothing = match requirement.metric() {
        Metric::NetSpend(scope, _) | Metric::Pieces(scope, _) => is_nothing(scope),
        Metric::PointsEarned { wallet } => {
            let most = program.wallet(wallet).and_then(|wallet| most_points(wallet, window));
            most.is_some_and(|most| most < need)
        }
        // By time alone: no window, and no test that comes too early.
        Metric::Tenure => return need > MOST_MONTHS,
        _ => false,
    };
    nothing || is_over_when_tested(program, tier.hold(), window)
}

/// Whether each entry of a scope's lists is left out by it.
fn is_nothing(scope: &Scope) -> bool {
    let lists = scope.lists();
    let out = lists.iter().zip(scope.except()).all(|(list, except)| list.iter().all(|text| except.contains(text)));
    out && lists.iter().any(|list| !list.is_empty())
}

/// Whether a window has lost everything by the time it is looked at: rules promote on the first day of a period, before
/// that day's activities, and what came before is out of it.
fn is_over_when_tested(program: &Program, hold: Hold, window: Window) -> bool {
    let promotion = program.tier_policy().promotion();
    match window {
        Window::Rolling(Length::Days(days)) => days < 2 && promotion != Promotion::AtOnce,
        // A period that has ended counts as it ended, but for a tier that is held as long as it is met.
        Window::Calendar(period) => match promotion {
            Promotion::Next(next) => hold == Hold::WhileMet && months_of(period) <= months_of(next),
            Promotion::AtOnce | Promotion::NextMembershipYear => false,
        },
        Window::MembershipYear => promotion == Promotion::NextMembershipYear && hold == Hold::WhileMet,
        Window::Rolling(Length::Months(_)) | Window::Lifetime | Window::TierYear => false,
    }
}

/// The most points that a wallet can bring within a window; `None`: any number.
pub(in crate::audit::findings) fn most_points(wallet: &Wallet, window: Window) -> Option<i64> {
    let action = |action| wallet.action(action).get();
    let without_limit = [Action::Event, Action::Referral, Action::Feedback];
    if without_limit.into_iter().any(|one| action(one) > 0) {
        return None;
    }
    let once = [Action::Activation, Action::Referred, Action::Profile].into_iter().map(action);
    let once = once.fold(wallet.registration().get(), i64::saturating_add);
    Some(once.saturating_add(most_by_purchases(wallet, window)?))
}

/// Whether a wallet gives points for promotion, which count as points but not toward a tier.
pub(in crate::audit::findings) fn gives_for_promotion(program: &Program, wallet: &Wallet) -> bool {
    program.tiers().any(|(_, tier)| wallet.promotion(tier.id()) > Points::ZERO)
}

fn most_by_purchases(wallet: &Wallet, window: Window) -> Option<i64> {
    if !earns_by_purchases(wallet) || wallet.caps().purchase == Some(Points::ZERO) {
        return Some(0);
    }
    let periods = [None, Some(Period::Month), Some(Period::Year)];
    let caps = wallet.caps().periods.into_iter().zip(periods);
    let most = caps.filter_map(|(cap, period)| {
        let cap = cap?.get();
        if cap == 0 { Some(0) } else { Some(cap.saturating_mul(touched(window, period)?)) }
    });
    most.min()
}

/// Whether a purchase can earn anything.
pub(in crate::audit::findings) fn earns_by_purchases(wallet: &Wallet) -> bool {
    let some = |rate: SpendRate| rate.points > Points::ZERO;
    let by_spend = wallet.spend().is_some_and(|earning| {
        !is_nothing(earning.goods()) && (some(earning.base_rate()) || earning.rates().any(some))
    });
    let by_bonus = wallet.bonus().iter().any(|bonus| bonus.points > Points::ZERO && !is_nothing(&bonus.goods));
    by_spend || by_bonus || wallet.purchase() > Points::ZERO
}

/// At most so many days, months or years of the calendar are touched by a window; `None`: any number.
fn touched(window: Window, period: Option<Period>) -> Option<i64> {
    // So many days, months and years, at most.
    let (days, months, years) = match window {
        Window::Lifetime => return None,
        Window::Calendar(period) => {
            let months = months_of(period);
            (months.saturating_mul(31).min(366), months, 1)
        }
        Window::MembershipYear | Window::TierYear => (366, 13, 2),
        Window::Rolling(Length::Months(months)) => {
            (months.saturating_mul(31), months.saturating_add(1), months.div_ceil(12).saturating_add(1))
        }
        Window::Rolling(Length::Days(days)) => {
            (days, days.div_ceil(28).saturating_add(1), days.div_ceil(365).saturating_add(1))
        }
    };
    Some(match period {
        None => days.into(),
        Some(Period::Year) => years.into(),
        Some(_) => months.into(),
    })
}
