// Prototype of the search for the best combination of offers (issue 5). Amounts in minor units.
#[derive(Clone, Debug)]
pub struct Line { pub list: i64, pub pieces: u32 }
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    Rate(i64),                                   // ppm of 1_000_000 that is paid
    Price(i64),                                  // of a piece
    Nth { of: u32, last: u32, rate: i64 },       // of each `of` pieces, dearest first, the `last` at the rate
    OrderRate { rate: i64, least: i64 },
    OrderOff { amount: i64, least: i64, each: bool, most: i64 },
}
#[derive(Clone, Debug)]
pub struct Offer { pub id: u32, pub kind: Kind, pub scope: Vec<usize>, pub group: Option<u32>, pub on_list: bool }
impl Offer {
    fn order(&self) -> bool { matches!(self.kind, Kind::OrderRate { .. } | Kind::OrderOff { .. }) }
    fn by_line(&self) -> bool { matches!(self.kind, Kind::Rate(_) | Kind::Price(_)) }
}
fn at(amount: i64, rate: i64) -> i64 { let x = amount as i128 * rate as i128; ((x * 2 + 1_000_000) / 2_000_000) as i64 }
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score { pub payable: i64, pub count: usize, pub ids: Vec<u32> }
pub struct Board<'a> { pub lines: &'a [Line], pub offers: &'a [Offer], order: Vec<usize>, members: Vec<Vec<usize>>, within: Vec<Vec<bool>>, family: Vec<Option<usize>>, families: usize, inside: Vec<Vec<bool>>, meets: Vec<Vec<bool>> }

impl<'a> Board<'a> {
    pub fn new(lines: &'a [Line], offers: &'a [Offer]) -> Self {
        let mut order: Vec<usize> = (0..offers.len()).collect();
        let stage = |o: &Offer| match o.kind { Kind::Price(_) => 0, Kind::Rate(_) => 1, Kind::Nth { .. } => 2, _ => 3 };
        order.sort_by_key(|&j| (stage(&offers[j]), offers[j].id));
        let members = (0..offers.len()).map(|j| match offers[j].group { Some(g) if offers[j].by_line() => order.iter().copied().filter(|&k| offers[k].by_line() && offers[k].group == Some(g)).collect(), _ => vec![j] }).collect();
        let within: Vec<Vec<bool>> = offers.iter().map(|o| (0..lines.len()).map(|i| o.scope.contains(&i)).collect()).collect();
        // Scopes of order offers, small ones first, that meet none chosen before: a family each; the others are wide.
        let mut by_size: Vec<usize> = (0..offers.len()).filter(|&j| offers[j].order()).collect();
        by_size.sort_by_key(|&j| offers[j].scope.len());
        let mut chosen: Vec<Vec<bool>> = vec![]; let mut family = vec![None; offers.len()];
        for j in by_size {
            if let Some(f) = chosen.iter().position(|c| *c == within[j]) { family[j] = Some(f); continue; }
            if chosen.iter().all(|c| c.iter().zip(&within[j]).all(|(a, b)| !(*a && *b))) { family[j] = Some(chosen.len()); chosen.push(within[j].clone()); }
        }
        let families = chosen.len();
        let meets = offers.iter().map(|p| (0..offers.len()).map(|j| p.scope.iter().any(|&i| within[j][i])).collect()).collect();
        let inside = offers.iter().map(|p| (0..offers.len()).map(|j| p.scope.iter().all(|&i| within[j][i])).collect()).collect();
        Self { lines, offers, order, members, within, family, families, inside, meets }
    }
    fn line_amount(&self, o: &Offer, i: usize, c: i64) -> i64 {
        let list = self.lines[i].list;
        let base = if o.on_list { list } else { c };
        let new = match o.kind { Kind::Rate(r) => at(base, r), Kind::Price(p) => p * self.lines[i].pieces as i64, _ => c };
        new.min(c)
    }
    /// Exactly what is paid with these offers, and which of them did something. None: not admissible.
    pub fn price(&self, used: &[bool]) -> Option<(Vec<i64>, Vec<bool>)> {
        let mut c: Vec<i64> = self.lines.iter().map(|l| l.list).collect();
        let mut did = vec![false; self.offers.len()];
        // admissible: of a group at most one unless all of them are by line
        for (j, o) in self.offers.iter().enumerate() { if used[j] { if let Some(g) = o.group {
            let others = self.offers.iter().enumerate().filter(|(k, p)| *k != j && used[*k] && p.group == Some(g));
            for (_, p) in others { if !(o.by_line() && p.by_line()) { return None; } }
        } } }
        let mut done = vec![false; self.offers.len()];
        for &j in &self.order {
            let o = &self.offers[j];
            if o.order() || done[j] { continue; }
            if o.by_line() {
                let members: Vec<usize> = self.members[j].iter().copied().filter(|&k| used[k]).collect();
                done[j] = true;
                for &k in &self.members[j] { done[k] = true; }
                if members.is_empty() { continue; }
                for i in 0..c.len() {
                    let best = members.iter().filter(|&&k| self.within[k][i]).map(|&k| (self.line_amount(&self.offers[k], i, c[i]), self.offers[k].id, k)).min();
                    if let Some((new, _, k)) = best { if new < c[i] { c[i] = new; did[k] = true; } }
                }
            } else if let (Kind::Nth { of, last, rate }, true) = (&o.kind, used[j]) {
                let (of, last, rate) = (*of, *last, *rate);
                let mut units: Vec<(i64, usize)> = vec![];
                for &i in &o.scope { let q = self.lines[i].pieces as i64; let (b, r) = (c[i] / q, c[i] % q); for n in 0..q { units.push((b + (n < r) as i64, i)); } }
                units.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
                for set in units.chunks_exact(of as usize) { for &(amount, i) in &set[(of - last) as usize..] { let new = at(amount, rate); if new < amount { c[i] -= amount - new; did[j] = true; } } }
            }
        }
        let tested = c.clone();
        for &j in &self.order {
            let o = &self.offers[j];
            if !used[j] || !o.order() { continue; }
            let sum: i64 = o.scope.iter().map(|&i| if o.on_list { self.lines[i].list } else { tested[i] }).sum();
            match o.kind {
                Kind::OrderRate { rate, least } if sum >= least => for &i in &o.scope { let new = at(c[i], rate); if new < c[i] { c[i] = new; did[j] = true; } },
                Kind::OrderOff { amount, least, each, most } if sum >= least && sum > 0 => {
                    let times = if each && least > 0 { sum / least } else { 1 };
                    let mut off = (amount * times).min(most);
                    // allocation does not matter for the sum but for later offers in part of the scope: largest first remainder
                    let left: i64 = o.scope.iter().map(|&i| c[i]).sum();
                    off = off.min(left);
                    if off > 0 { did[j] = true;
                        let mut rest = off; let mut parts: Vec<(i64, i64, usize)> = o.scope.iter().map(|&i| { let x = off as i128 * c[i] as i128; ((x / left as i128) as i64, (x % left as i128) as i64, i) }).collect();
                        for p in &parts { rest -= p.0; }
                        parts.sort_by(|a, b| b.1.cmp(&a.1).then(a.2.cmp(&b.2)));
                        for p in parts.iter_mut() { if rest > 0 { p.0 += 1; rest -= 1; } c[p.2] -= p.0; }
                    }
                }
                _ => {}
            }
        }
        Some((c, did))
    }
    fn score(&self, used: &[bool]) -> Option<Score> {
        let (c, did) = self.price(used)?;
        let mut ids: Vec<u32> = self.offers.iter().zip(&did).filter(|(_, u)| **u).map(|(o, _)| o.id).collect(); ids.sort();
        Some(Score { payable: c.iter().sum(), count: ids.len(), ids })
    }
    /// The best by depth-first search with bounds: exact unless it runs out of steps.
    pub fn best(&self, most: u64) -> (Score, u64, bool) {
        let n = self.offers.len();
        let mut search = Search { board: self, best: None, steps: 0, most, vars: vec![], forced: vec![] };
        // Those that touch lines first, greatest effect first; then those of the order.
        let mut vars: Vec<usize> = (0..n).collect();
        let gain = |j: usize| { let mut used = vec![false; n]; used[j] = true; self.price(&used).map_or(0, |(c, _)| self.lines.iter().map(|l| l.list).sum::<i64>() - c.iter().sum::<i64>()) };
        let gains: Vec<i64> = (0..n).map(gain).collect();
        vars.sort_by_key(|&j| (!(self.offers[j].group.is_some() && !self.offers[j].by_line() && !self.offers[j].order()), self.offers[j].order(), -gains[j], self.offers[j].id));
        // What stands alone and keeps no other offer away is never worth leaving out.
        let needs = |k: usize| matches!(self.offers[k].kind, Kind::OrderRate { least, .. } | Kind::OrderOff { least, .. } if least > 0) && !self.offers[k].on_list;
        let free = |j: usize| self.offers[j].group.is_some() || (!self.offers[j].order() && (0..n).any(|k| needs(k) && self.offers[k].scope.iter().any(|&i| self.within[j][i])));
        search.vars = vars.into_iter().filter(|&j| free(j)).collect();
        let mut state: Vec<Option<bool>> = (0..n).map(|j| if free(j) { None } else { Some(true) }).collect();
        search.forced = (0..n).map(|j| !free(j)).collect();
        search.climb(&state);
        if n > 20 { println!("vars {} climb {:?} in {} steps; bound {}", search.vars.len(), search.best.as_ref().map(|b| b.payable), search.steps, self.bound(&state).0); }
        search.go(0, &mut state);
        let done = search.steps <= most;
        (search.best.unwrap(), search.steps, done)
    }
    /// What is left of each line once these offers on lines have been used.
    fn by_line(&self, used: &dyn Fn(usize) -> bool) -> Vec<i64> {
        let mut left: Vec<i64> = self.lines.iter().map(|l| l.list).collect();
        for &j in &self.order {
            // A group stands where its first member stands.
            if !self.offers[j].by_line() || self.members[j][0] != j { continue; }
            let members: Vec<usize> = self.members[j].iter().copied().filter(|&k| used(k)).collect();
            if members.is_empty() { continue; }
            if members.len() == 1 { let k = members[0]; for &i in &self.offers[k].scope { left[i] = self.line_amount(&self.offers[k], i, left[i]); } continue; }
            for i in 0..left.len() { let before = left[i]; for &k in &members { if self.within[k][i] { left[i] = left[i].min(self.line_amount(&self.offers[k], i, before)); } } }
        }
        left
    }
    /// Nothing that goes on from here pays less.
    fn bound(&self, state: &[Option<bool>]) -> (i64, Vec<usize>) {
        let may = |j: usize| state[j] != Some(false);
        // What is left of each line at least, and at most.
        let low = self.by_line(&|j| state[j] != Some(false));
        let high = self.by_line(&|j| state[j] == Some(true));
        // What pooled offers take one after the other once all are used, and each of them at most.
        let mut left = low.clone();
        let mut pooled: Vec<(i64, i64, usize)> = vec![];
        for &j in &self.order { let o = &self.offers[j]; if may(j) { if let Kind::Nth { of, last, rate } = o.kind {
            let most = self.nth(o, of, last, rate, &mut high.clone());
            let taken = self.nth(o, of, last, rate, &mut left);
            pooled.push((taken, most + self.lines.len() as i64, j));
        } } }
        let total: i64 = left.iter().sum();
        // What each offer of the order takes, once so much is missing no more: at most and in steps.
        let mut takes: Vec<Take> = vec![];
        let mut wide_rates = 0_i64;
        for (j, o) in self.offers.iter().enumerate() {
            if !o.order() || !may(j) { continue; }
            let sum = |c: &[i64]| -> i64 { o.scope.iter().map(|&i| if o.on_list { self.lines[i].list } else { c[i] }).sum() };
            let (low_sum, high_sum) = (sum(&low), sum(&high));
            let crossing = pooled.iter().any(|(_, _, p)| !self.inside[*p][j] && self.meets[*p][j]);
            let inside: i64 = if crossing { pooled.iter().map(|(d, most, p)| if self.inside[*p][j] { *d } else { d - most }).sum() } else { pooled.iter().filter(|(_, _, p)| self.inside[*p][j]).map(|(d, ..)| d).sum() };
            let short = |least: i64| if o.on_list { 0 } else { (least - low_sum + inside).max(0) };
            let family = self.family[j];
            match o.kind {
                Kind::OrderRate { rate, least } if high_sum >= least => {
                    let c: i64 = o.scope.iter().map(|&i| low[i]).sum();
                    let take = c - (c as i128 * rate as i128 / 1_000_000) as i64 + o.scope.len() as i64;
                    if family.is_none() { wide_rates += 1_000_000 - rate; }
                    takes.push(Take { short: short(least), take, rate: 1_000_000 - rate, group: o.group, offer: j });
                }
                Kind::OrderOff { amount, least, each, most } if high_sum >= least => {
                    let c: i64 = o.scope.iter().map(|&i| high[i]).sum();
                    let times = if each && least > 0 { high_sum / least } else { 1 };
                    let sure = if each && least > 0 && !o.on_list { ((low_sum - inside) / least).clamp(1, times) } else { times };
                    for n in sure..=times { takes.push(Take { short: short(least * n), take: (amount * n).min(most).min(c), rate: 0, group: o.group, offer: j }); if amount * n >= most { break; } }
                }
                _ => {}
            }
        }
        takes.sort_by_key(|t| t.short);
        // A raise costs less where rates over all lines take their part of it.
        let cost = |short: i64, wide: i64| (short as i128 * (1_000_000 - wide.min(1_000_000)) as i128 / 1_000_000) as i64;
        let steps = |family: Option<usize>| -> Vec<(i64, i64)> {
            let mut out = vec![(0, 0)]; let mut of: Vec<(usize, i64)> = vec![]; let mut rates = 0;
            for t in takes.iter().filter(|t| self.family[t.offer] == family) {
                match of.iter_mut().find(|x| x.0 == t.offer) { None => { of.push((t.offer, t.take)); rates += t.rate; } Some(x) => x.1 = x.1.max(t.take) }
                let mut sum = 0; let mut groups: Vec<(u32, i64)> = vec![];
                for (j, take) in &of { match self.offers[*j].group { None => sum += take, Some(g) => match groups.iter_mut().find(|x| x.0 == g) { None => groups.push((g, *take)), Some(x) => x.1 = x.1.max(*take) } } }
                sum += groups.iter().map(|g| g.1).sum::<i64>();
                out.push((t.short, sum + (t.short as i128 * rates as i128 / 1_000_000) as i64));
            }
            out
        };
        let mut sum_best = 0; let mut sum_most = 0;
        for family in 0..self.families { let st = steps(Some(family)); sum_best += st.iter().map(|(s, t)| cost(*s, wide_rates) - t).min().unwrap(); sum_most += st.iter().map(|(_, t)| *t).max().unwrap(); }
        let bound = steps(None).iter().map(|(short, taken)| total + sum_best.max(short - sum_most) - taken).min().unwrap();
        // Offers of the order for which something may be worth leaving out: all that could be missing no more, together, for less than they take.
        let mut sure: Vec<(usize, i64)> = vec![]; let mut running = 0; let mut farthest = 0;
        for t in &takes {
            let known = match sure.iter_mut().find(|x| x.0 == t.offer) { Some(x) => x, None => { sure.push((t.offer, 0)); sure.last_mut().unwrap() } };
            let more = (t.take - known.1).max(0); known.1 += more;
            if t.short > 0 { running += more + (t.short as i128 * t.rate as i128 / 1_000_000) as i64; if running >= cost(t.short, wide_rates + 300_000) { farthest = t.short; } }
        }
        let tempting = takes.iter().filter(|t| t.short > 0 && t.short <= farthest).map(|t| t.offer).collect();
        (bound.max(0), tempting)
    }
    fn nth(&self, o: &Offer, of: u32, last: u32, rate: i64, c: &mut [i64]) -> i64 {
        let mut units: Vec<(i64, usize)> = vec![];
        for &i in &o.scope { let q = self.lines[i].pieces as i64; let (b, r) = (c[i] / q, c[i] % q); for n in 0..q { units.push((b + (n < r) as i64, i)); } }
        units.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut taken = 0;
        for set in units.chunks_exact(of as usize) { for &(amount, i) in &set[(of - last) as usize..] { let new = at(amount, rate); if new < amount { c[i] -= amount - new; taken += amount - new; } } }
        taken
    }
    pub fn exhaustive(&self) -> Score {
        let n = self.offers.len(); let mut best = None;
        for set in 0..1u32 << n { let used: Vec<bool> = (0..n).map(|j| set >> j & 1 == 1).collect(); if let Some(s) = self.score(&used) { if best.as_ref().is_none_or(|b| s < *b) { best = Some(s); } } }
        best.unwrap()
    }
}

struct Take { short: i64, take: i64, rate: i64, group: Option<u32>, offer: usize }
struct Search<'b, 'a> { board: &'b Board<'a>, best: Option<Score>, steps: u64, most: u64, vars: Vec<usize>, forced: Vec<bool> }
impl Search<'_, '_> {
    /// A good combination to start with: flips of one and of two offers, as long as they help.
    fn climb(&mut self, state: &[Option<bool>]) {
        for start in [true, false] {
            let mut used: Vec<bool> = state.iter().map(|s| s.unwrap_or(start)).collect();
            for (j, o) in self.board.offers.iter().enumerate() { if used[j] && o.group.is_some() { let clash = (0..j).any(|k| used[k] && self.board.offers[k].group == o.group && !(o.by_line() && self.board.offers[k].by_line())); if clash { used[j] = false; } } }
            let mut at = self.board.score(&used).unwrap();
            loop {
                let mut better = None;
                for a in 0..self.vars.len() { for b in a..self.vars.len() {
                    let mut next = used.clone(); next[self.vars[a]] ^= true; if b != a { next[self.vars[b]] ^= true; }
                    self.steps += 1;
                    if let Some(s) = self.board.score(&next) { if s < at && better.as_ref().is_none_or(|(t, _)| s < *t) { better = Some((s, next)); } }
                } }
                let Some((s, next)) = better else { break }; at = s; used = next;
            }
            if self.best.as_ref().is_none_or(|b| at < *b) { self.best = Some(at); }
        }
    }
    fn go(&mut self, depth: usize, state: &mut Vec<Option<bool>>) {
        self.steps += 1;
        if self.steps > self.most && self.best.is_some() { return; }
        let (bound, tempting) = self.board.bound(state);
        if let Some(best) = &self.best {
            let used = 0;
            if bound > best.payable || (bound == best.payable && used > best.count) { return; }
        }
        let Some(&j) = self.vars.get(depth) else {
            let used: Vec<bool> = state.iter().map(|s| *s == Some(true)).collect();
            if let Some(score) = self.board.score(&used) { if self.best.as_ref().is_none_or(|b| score < *b) { self.best = Some(score); } }
            return;
        };
        let offers = self.board.offers;
        let o = &offers[j];
        let clash = o.group.is_some() && offers.iter().enumerate().any(|(k, p)| k != j && state[k] == Some(true) && p.group == o.group && !(o.by_line() && p.by_line()));
        if !clash { state[j] = Some(true); self.go(depth + 1, state); }
        // Alone, on lines, and no threshold waits for it: leaving it out is never better.
        let idle = o.group.is_none() && !o.order() && tempting.iter().all(|&k| !self.board.meets[j][k]);
        if !idle { state[j] = Some(false); self.go(depth + 1, state); }
        state[j] = None;
    }
}
struct Random(u64);
impl Random { fn next(&mut self) -> u64 { self.0 = self.0.wrapping_add(0x9e3779b97f4a7c15); let mut z = self.0; z = (z ^ (z >> 30)).wrapping_mul(0xbf58476d1ce4e5b9); z = (z ^ (z >> 27)).wrapping_mul(0x94d049bb133111eb); z ^ (z >> 31) } fn below(&mut self, n: u64) -> u64 { self.next() % n } }
fn scope(r: &mut Random, n: usize) -> Vec<usize> { let mut s: Vec<usize> = match r.below(3) { 0 => (0..n).collect(), _ => (0..n).filter(|_| r.below(2) == 0).collect() }; if s.is_empty() { s.push(r.below(n as u64) as usize); } s }
fn small(r: &mut Random, lines: usize, offers: usize) -> (Vec<Line>, Vec<Offer>) {
    let l: Vec<Line> = (0..lines).map(|_| { let pieces = 1 + r.below(3) as u32; Line { list: pieces as i64 * (100 + r.below(20000) as i64), pieces } }).collect();
    let o = (0..offers as u32).map(|id| { let sc = scope(r, lines); let total: i64 = sc.iter().map(|&i| l[i].list).sum();
        let kind = match r.below(10) { 0..=3 => Kind::Rate(700_000 + r.below(300) as i64 * 1000), 4 => Kind::Price(100 + r.below(15000) as i64), 5 => Kind::Nth { of: 2 + r.below(2) as u32, last: 1, rate: r.below(900) as i64 * 1000 }, 6 => Kind::OrderRate { rate: 800_000 + r.below(200) as i64 * 1000, least: r.below(total as u64 + 1) as i64 }, _ => Kind::OrderOff { amount: 100 + r.below(4000) as i64, least: r.below(total as u64 + 1) as i64, each: r.below(3) == 0, most: if r.below(3) == 0 { 5000 } else { i64::MAX } } };
        Offer { id, kind, scope: sc, group: (r.below(3) == 0).then(|| r.below(2) as u32), on_list: r.below(8) == 0 } }).collect();
    (l, o)
}
fn main() {
    let mut r = Random(7); let mut worse = 0; let mut steps = 0; let mut most = 0;
    for n in 0..10000 { let (k, m) = (1 + r.below(4) as usize, 1 + r.below(8) as usize); let (l, o) = small(&mut r, k, m); let b = Board::new(&l, &o); let e = b.exhaustive(); let (s, st, ok) = b.best(1_000_000); steps += st; most = most.max(st); if s.payable != e.payable || !ok { worse += 1; if worse < 4 { println!("{n}: {e:?} {s:?} {l:?} {o:?}"); } } }
    println!("differ {worse}, steps {steps}, most {most}");
    for (lines, offers) in [(10, 10), (100, 50)] { for seed in 0..8 {
        let mut r = Random(seed + 100); let (l, o) = shop(&mut r, lines, offers); let b = Board::new(&l, &o); let t = std::time::Instant::now(); let (s, st, ok) = b.best(100_000); println!("{lines} x {offers}: payable {} with {} offers, {st} steps, exact {ok}, {:?}", s.payable, s.count, t.elapsed()); } }
}
/// A third exclusive, a dozen thresholds, five coupons.
fn shop(r: &mut Random, lines: usize, offers: usize) -> (Vec<Line>, Vec<Offer>) {
    let cats = 8; let cat: Vec<u64> = (0..lines).map(|_| r.below(cats)).collect();
    let l: Vec<Line> = (0..lines).map(|_| { let pieces = 1 + r.below(3) as u32; Line { list: pieces as i64 * (990 + r.below(300) as i64 * 100), pieces } }).collect();
    let thresholds = (offers * 12 / 50).max(2); let coupons = (offers / 10).max(1);
    let o = (0..offers).map(|n| { let all = r.below(4) == 0; let c = r.below(cats); let mut sc: Vec<usize> = (0..lines).filter(|&i| all || cat[i] == c).collect(); if sc.is_empty() { sc = vec![0]; } let total: i64 = sc.iter().map(|&i| l[i].list).sum();
        let kind = if n < thresholds { let least = total * (50 + r.below(60) as i64) / 100 / 1000 * 1000 + 1000; if r.below(3) == 0 { Kind::OrderRate { rate: 900_000 + r.below(8) as i64 * 10_000, least } } else { Kind::OrderOff { amount: least * (3 + r.below(10) as i64) / 100, least, each: r.below(4) == 0, most: i64::MAX } } }
            else if n < thresholds + coupons { Kind::OrderOff { amount: 500 + r.below(5) as i64 * 500, least: total / 3, each: false, most: i64::MAX } }
            else { match r.below(6) { 0 => Kind::Nth { of: 2 + r.below(2) as u32, last: 1, rate: 500_000 }, 1 => Kind::Price(900 + r.below(20000) as i64), _ => Kind::Rate(800_000 + r.below(19) as i64 * 10_000) } };
        // Coupons keep each other away, some offers of the order do, and some rates.
        let group = if n >= thresholds && n < thresholds + coupons { Some(2) } else if n % 3 == 0 { match kind { Kind::OrderRate { .. } | Kind::OrderOff { .. } => Some(1), Kind::Nth { .. } => Some(3), _ => Some(0) } } else { None };
        Offer { id: n as u32, kind, scope: sc, group, on_list: false } }).collect();
    (l, o)
}
