//! Two versions compared: the regulations as they read, and what it would mean for members.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

mod repository;
#[expect(dead_code, reason = "no cart is priced here")]
mod shorthand;

use huiji::audit::{Audit, requests};
use huiji::regulations::Regulations;
use huiji::request;
use proptest::prelude::{Strategy, prop, proptest};
use serde_json::{Value, json};

fn audit(program: &Value) -> Audit {
    Audit::from_json(program.to_string().as_bytes()).into_result().unwrap_or_else(|problems| panic!("{problems}"))
}

/// Basic and gold; the second version asks less for gold, gives a lower rate and more points, and charges more.
fn club() -> Value {
    let version = |from: &str, reach: &str, rate: &str, per: &str, fee: &str| {
        json!({
            "effectiveFrom": from,
            "tiers": [{ "id": "basic" }, { "id": "gold", "fee": fee, "reach": format!("spend {reach} ever"), "hold": "life" }],
            "benefits": [{ "id": "rate", "class": "tier", "tiers": ["gold"], "rate": { "rate": rate } }],
            "wallets": [{ "id": "points", "earn": { "spend": { "points": 1, "perAmount": per } }, "worth": { "points": 100, "amount": "1.00" } }],
        })
    };
    shorthand::program(
        "CNY",
        &[
            version("2026-01-01", "1000.00", "0.9", "2.00", "100.00"),
            version("2027-01-01", "500.00", "0.8", "1.00", "130.00"),
        ],
    )
}

fn member(id: &str, activities: &[&str]) -> Value {
    let activities: Vec<_> = activities.iter().map(|line| (*line).to_owned()).collect();
    let mut member = shorthand::member("2026-01-01", &[], None, &activities);
    member["id"] = json!(id);
    member
}

fn answer(program: &Value, asked: &Value) -> Value {
    serde_json::from_slice(&requests::comparison(&audit(program), asked.to_string().as_bytes())).unwrap()
}

fn compared(program: &Value, asked: &Value) -> Value {
    let answer = answer(program, asked);
    // A purchase outside every term is told, and no error.
    assert!(answer["problems"].as_array().unwrap().iter().all(|problem| problem["severity"] == "info"), "{answer}");
    answer["value"].clone()
}

fn problems(answer: &Value) -> Vec<String> {
    assert_eq!(answer["value"], Value::Null);
    let told = answer["problems"].as_array().unwrap().iter();
    told.map(|problem| format!("{} at {}", problem["code"].as_str().unwrap(), problem["path"].as_str().unwrap()))
        .collect()
}

fn between(members: &[Value]) -> Value {
    json!({ "before": "v1", "after": "v2", "members": members, "on": "2026-11-22" })
}

// ---------------------------------------------------------------- in general

#[test]
fn the_regulations_as_they_read_are_compared_clause_by_clause() {
    let mut program = club();
    let clause = |label: &str, words: &str| json!({ "label": label, "text": { "en": words }, "byPeople": true });
    let chapter = |title: &str, clauses: &[Value]| json!({ "title": { "en": title }, "clauses": clauses });
    program["versions"][0]["chapters"] = json!([
        chapter("General", &[clause("1", "Who we are."), clause("2", "What we do.")]),
        chapter("Fees", &[clause("3", "What it costs."), clause("4", "Who pays.")]),
    ]);
    program["versions"][1]["chapters"] = json!([
        chapter("General", &[clause("1", "Who we are."), clause("5", "New.")]),
        chapter("Fees and refunds", &[clause("3", "What it costs now."), clause("2", "What we do.")]),
    ]);
    program["versions"][1]["checks"] = json!({ "noticeWorkingDays": 5 });
    program["versions"][1]["meta"] = json!({ "desk": "A" });
    let value = compared(&program, &json!({ "before": "v1", "after": "v2" }));
    assert_eq!(value["population"], Value::Null);
    let behind = value["differences"].as_array().unwrap().iter().skip_while(|told| told["part"] != "chapters");
    let told: Vec<_> = behind
        .map(|told| json!([told["part"], told["id"], told["change"], told["before"], told["after"], told["values"]]))
        .collect();
    let at = |version: usize, place: &str| json!(format!("/versions/{version}/{place}"));
    let before = |place| at(0, place);
    let after = |place| at(1, place);
    assert_eq!(
        told,
        [
            json!(["chapters", "3", "changed", before("chapters/1/clauses/0"), after("chapters/1/clauses/0"), [{ "at": "/text/en", "before": "What it costs.", "after": "What it costs now." }]]),
            json!(["chapters", "4", "removed", before("chapters/1/clauses/1"), null, []]),
            json!(["chapters", "5", "added", null, after("chapters/0/clauses/1"), []]),
            json!(["chapters", null, "changed", before("chapters"), after("chapters"), [{ "at": "/1/title/en", "before": "Fees", "after": "Fees and refunds" }]]),
            json!(["checks", null, "added", null, after("checks"), []]),
            json!(["meta", null, "added", null, after("meta"), []]),
        ]
    );
}

#[test]
fn a_clause_that_stands_in_another_chapter_is_told_and_nothing_where_nothing_differs() {
    let mut program = club();
    let clause = |label: &str| json!({ "label": label, "text": { "en": label }, "byPeople": true });
    let chapters = |first: &[&str], second: &[&str]| -> Value {
        let clauses = |labels: &[&str]| labels.iter().map(|label| clause(label)).collect::<Vec<_>>();
        json!([{ "title": { "en": "One" }, "clauses": clauses(first) }, { "title": { "en": "Two" }, "clauses": clauses(second) }])
    };
    let mut told = |before: Value, after: Value| -> Vec<Value> {
        program["versions"][0]["chapters"] = before;
        program["versions"][1]["chapters"] = after;
        let value = compared(&program, &json!({ "before": "v1", "after": "v2" }));
        let all = value["differences"].as_array().unwrap().iter().filter(|told| told["part"] == "chapters");
        all.map(|told| json!([told["id"], told["change"], told["values"]])).collect()
    };
    assert_eq!(told(chapters(&["a", "b"], &["c"]), chapters(&["a"], &["b", "c"])), [json!([null, "changed", []])]);
    assert_eq!(told(chapters(&["a", "b"], &["c"]), chapters(&["b", "a"], &["c"])), [json!([null, "changed", []])]);
    assert_eq!(told(chapters(&["a", "b"], &["c"]), chapters(&["a", "b"], &["c"])), Vec::<Value>::new());
}

// ---------------------------------------------------------------- over members

#[test]
fn who_moves_tier_and_what_it_costs() {
    let members = [
        // Gold under both: 2 × 500 at list; the second at the rate of gold under the second version alone.
        member("both", &["2026-02-01 buys A 1000.00", "2026-03-01 buys B 500.00"]),
        // Basic, and gold under the second from the first purchase on.
        member("rises", &["2026-02-01 buys A 500.00", "2026-03-01 buys B 100.00"]),
        member("stays", &["2026-02-01 buys A 100.00"]),
        json!({ "id": "gone", "kind": "person", "joinedOn": "2026-01-01", "terms": [{ "from": "2026-01-01", "to": "2026-06-30" }] }),
    ];
    let value = compared(&club(), &between(&members));
    let population = &value["population"];
    assert_eq!(population["from"], "2025-11-22");
    assert_eq!(population["members"], 4);
    assert_eq!(
        population["tiers"],
        json!([{ "tier": "basic", "before": 2, "after": 1 }, { "tier": "gold", "before": 1, "after": 2 }, { "tier": null, "before": 1, "after": 1 }])
    );
    assert_eq!(population["moves"], json!([{ "from": "basic", "to": "gold", "members": 1 }]));
    // 1 point per 2.00 of 2,200.00, and per 1.00.
    assert_eq!(
        population["points"],
        json!([{ "wallet": "points", "before": 1100, "after": 2200, "worthBefore": "11.00", "worthAfter": "22.00" }])
    );
    // Before: 1,000 + 450 + 600 + 100. After: 1,000 + 400 + 500 + 80 + 100.
    assert_eq!(population["purchases"], json!({ "count": 5, "before": "2150.00", "after": "2080.00" }));
    assert_eq!(population["fees"], json!({ "before": "100.00", "after": "260.00" }));
    // 70 less from purchases, 160 more from fees, 11 more worth of points.
    assert_eq!(population["cost"], "-79.00");
    let changed: Vec<_> = population["changed"].as_array().unwrap().iter().map(|told| told["member"].clone()).collect();
    assert_eq!(changed, ["both", "rises", "stays"]);
    assert_eq!(
        population["changed"][1],
        json!({
            "member": "rises",
            "before": { "tier": "basic", "points": [{ "wallet": "points", "spendable": 300, "earned": 300 }], "purchases": "600.00" },
            "after": { "tier": "gold", "points": [{ "wallet": "points", "spendable": 600, "earned": 600 }], "purchases": "580.00" },
        })
    );
}

#[test]
fn a_fee_is_what_the_prices_of_the_version_say_for_the_kind_of_member() {
    let gold = member("gold", &["2026-02-01 buys A 1000.00"]);
    let mut company = gold.clone();
    company["id"] = json!("company");
    company["kind"] = json!("enterprise");
    let mut program = club();
    program["versions"][1]["fees"] = json!({ "termMonths": 24, "prices": [
        { "id": "to-join", "tier": "gold", "for": ["join"], "amount": "999.00" },
        { "id": "seats", "tier": "gold", "kinds": ["enterprise"], "steps": { "prices": [{ "from": 1, "price": "800.00" }, { "from": 11, "price": "700.00" }] } },
    ] });
    let population = &compared(&program, &between(&[gold, company]))["population"];
    // 2 × 100.00 a year; of 24 months 130.00 for a person, 800.00 for a company.
    assert_eq!(population["fees"], json!({ "before": "200.00", "after": "465.00" }));
}

#[test]
fn points_whose_worth_one_version_does_not_say_are_no_part_of_the_cost() {
    let members = [member("stays", &["2026-02-01 buys A 100.00"])];
    let cost = |silent: &[usize]| {
        let mut program = club();
        for place in silent {
            program["versions"][*place]["wallets"][0].as_object_mut().unwrap().remove("worth");
        }
        compared(&program, &between(&members))["population"]["cost"].clone()
    };
    // 50 points before, 100 after, each 0.01; to say at last what points are worth costs nothing.
    assert_eq!(cost(&[]), "0.50");
    assert_eq!(cost(&[0]), "0.00");
    assert_eq!(cost(&[1]), "0.00");
    // Of a wallet that is new, all its points are.
    let mut program = club();
    program["versions"][0].as_object_mut().unwrap().remove("wallets");
    assert_eq!(compared(&program, &between(&members))["population"]["cost"], "1.00");
}

#[test]
fn the_other_way_round_it_brings_what_it_costs() {
    let members = [
        member("both", &["2026-02-01 buys A 1000.00", "2026-03-01 buys B 500.00"]),
        member("rises", &["2026-02-01 buys A 500.00"]),
    ];
    let there = compared(&club(), &between(&members));
    let mut asked = between(&members);
    (asked["before"], asked["after"]) = (json!("v2"), json!("v1"));
    let back = compared(&club(), &asked);
    assert_eq!(there["population"]["cost"], "-100.00");
    assert_eq!(back["population"]["cost"], "100.00");
    asked["before"] = json!("v1");
    let same = compared(&club(), &asked);
    assert_eq!((&same["differences"], &same["population"]["changed"]), (&json!([]), &json!([])));
    assert_eq!(same["population"]["cost"], "0.00");
}

#[test]
fn purchases_from_the_first_day_on_count_less_what_was_given_back() {
    let members = [member(
        "m",
        &[
            "2026-02-01 buys A 1000.00",
            "2026-06-01 buys B 10.00 3*30.00",
            "2026-06-02 returns B - 10.00",
            "2026-07-01 buys C 50.00",
            "2026-07-02 returns C 50.00",
        ],
    )];
    let mut asked = between(&members);
    asked["from"] = json!("2026-06-01");
    let value = compared(&club(), &asked);
    // Of the second purchase 10.00 and two pieces of 10.00 are left, of the third nothing.
    assert_eq!(value["population"]["purchases"], json!({ "count": 1, "before": "27.00", "after": "24.00" }));
    assert_eq!(value["population"]["points"][0]["after"], 30);
}

#[test]
fn an_amount_that_cannot_be_parted_among_pieces_is_priced_in_full() {
    let members = [member("m", &["2026-02-01 buys A 1000.00", "2026-06-01 buys B 3*2.63"])];
    let mut asked = between(&members);
    asked["from"] = json!("2026-06-01");
    // 2 × 0.88 and 0.87 at 9 折: 1.58 and 0.78; at 8 折: 1.41 and 0.70.
    assert_eq!(
        compared(&club(), &asked)["population"]["purchases"],
        json!({ "count": 1, "before": "2.36", "after": "2.11" })
    );
}

#[test]
fn points_that_would_not_have_been_there_were_not_spent() {
    let members = [member(
        "m",
        &[
            "2026-02-01 buys A 600.00",
            "2026-03-01 redeems 400 as R",
            "2026-04-01 gives-back R 350",
            "2026-05-01 takes 400",
        ],
    )];
    let changed = &compared(&club(), &between(&members))["population"]["changed"][0];
    // Before, 300 were earned, spent and given back in full; then all of them are taken. After: 600 − 400 + 350 − 400.
    assert_eq!(changed["before"]["points"][0], json!({ "wallet": "points", "spendable": 0, "earned": 300 }));
    assert_eq!(changed["after"]["points"][0], json!({ "wallet": "points", "spendable": 150, "earned": 600 }));
}

#[test]
fn a_tier_that_a_version_does_not_have_is_the_next_lower_one() {
    let mut program = club();
    let tiers = program["versions"][1]["tiers"].as_array_mut().unwrap();
    let mut silver = tiers[1].clone();
    silver["id"] = json!("silver");
    tiers.insert(1, silver);
    for (brought, before, after) in [("silver", "basic", "silver"), ("gold", "gold", "gold")] {
        let mut brought_along = member("m", &[]);
        brought_along["terms"] = json!([{ "from": "2027-01-01" }]);
        brought_along["opening"] = json!({ "on": "2027-01-01", "tier": brought });
        let mut asked = between(&[brought_along]);
        asked["on"] = json!("2027-02-01");
        let tiers = compared(&program, &asked)["population"]["tiers"].clone();
        let held = |side: &str| -> Vec<Value> {
            let tiers = tiers.as_array().unwrap().iter();
            tiers.filter(|tier| tier[side] == 1).map(|tier| tier["tier"].clone()).collect()
        };
        assert_eq!((held("before"), held("after")), (vec![json!(before)], vec![json!(after)]), "{brought}");
    }
}

#[test]
fn everything_that_is_wrong_is_told_at_once_at_its_place() {
    let mut late = member("late", &["2026-02-01 returns A 10.00"]);
    late["terms"] = json!([]);
    let broken = [
        json!({ "id": "m" }),
        member("sound", &[]),
        late,
        member("sound-too", &["2026-02-01 redeems 5"]),
        member("other", &["2026-02-01 adds 5 stars"]),
    ];
    let told =
        problems(&answer(&club(), &json!({ "before": "v1", "after": "v2", "members": broken, "on": "2026-11-22" })));
    for place in [
        "/members/0/kind",
        "/members/0/joinedOn",
        "/members/0/terms",
        "/members/2/terms",
        "/members/2/activities/0/refund/of",
        "/members/4/activities/0/adjustment/wallet",
    ] {
        assert!(told.iter().any(|told| told.ends_with(&format!(" at {place}"))), "{place}: {told:?}");
    }
    assert!(!told.iter().any(|told| told.contains("/members/1") || told.contains("/members/3")), "{told:?}");

    let told = problems(&answer(&club(), &json!({ "before": "v0", "after": "v9" })));
    assert_eq!(told, ["choice.unknown at /before", "choice.unknown at /after"]);
    let told = problems(&answer(&club(), &json!({ "before": "v1", "after": "v2", "members": [] })));
    assert_eq!(told, ["field.missing at /on"]);
}

/// Every shipped member, against the engine asked with each version alone.
#[test]
fn a_member_stands_where_the_version_alone_would_have_put_them() {
    let mut program: Value = serde_json::from_str(&repository::text("data/programs/retail.json")).unwrap();
    program.as_object_mut().unwrap().remove("examples");
    let ids: Vec<_> = program["versions"].as_array().unwrap().iter().map(|version| version["id"].clone()).collect();
    let [before, after] = &ids[..] else { panic!("two versions are compared") };
    let samples: Value = serde_json::from_str(&repository::text("data/samples.json")).unwrap();
    let alone = |index: usize| {
        let mut alone = program.clone();
        let mut version = program["versions"][index].clone();
        (version["announcedOn"], version["effectiveFrom"]) = (json!("1900-01-01"), json!("1900-01-01"));
        alone["versions"] = json!([version]);
        Regulations::from_json(alone.to_string().as_bytes())
            .into_result()
            .unwrap_or_else(|problems| panic!("{problems}"))
    };
    let alone = [alone(0), alone(1)];
    let mut looked_at = 0;
    for name in samples["members"].as_array().unwrap() {
        let member: Value =
            serde_json::from_str(&repository::text(&format!("data/members/{}.json", name.as_str().unwrap()))).unwrap();
        let asked = json!({ "before": before, "after": after, "members": [member], "on": "2026-11-22" });
        let value = compared(&program, &asked);
        let request = shorthand::request(&[("member", &member), ("on", &json!("2026-11-22"))]);
        for (side, regulations) in ["before", "after"].into_iter().zip(&alone) {
            let standing: Value = serde_json::from_slice(&request::standing(regulations, &request)).unwrap();
            // Whoever spent what would not have been there has no answer.
            if standing["ok"] == false {
                continue;
            }
            looked_at += 1;
            let tier = standing.pointer("/value/tier/tier").cloned().unwrap_or_default();
            let held =
                value["population"]["tiers"].as_array().unwrap().iter().find(|counted| counted[side] == 1).unwrap();
            assert_eq!(held["tier"], tier, "{name} {side}");
            if let Some(changed) = value["population"]["changed"].get(0) {
                let wallet = &standing["value"]["wallets"][0];
                assert_eq!(changed[side]["points"][0]["spendable"], wallet["spendable"], "{name} {side}");
                assert_eq!(changed[side]["points"][0]["earned"], wallet["earned"], "{name} {side}");
            }
        }
    }
    assert!(looked_at > 20, "only {looked_at} standings could be compared");
}

// ---------------------------------------------------------------- parts of a population

fn members() -> impl Strategy<Value = Vec<Value>> {
    let purchase = (0_u32..300, 1_u32..100_000, 1_u32..4);
    let activities = prop::collection::vec(purchase, 0..6);
    let members = prop::collection::vec((activities, 0_u32..600), 0..9);
    members.prop_map(|members| {
        let first = huiji::calendar::Day::parse("2026-01-01").unwrap();
        let of = |index: usize, purchases: &[(u32, u32, u32)], lasts: u32| {
            let lines = purchases.iter().enumerate().map(|(place, (day, cents, pieces))| {
                format!("{} buys p{place} {pieces}*{}.{:02}", first.plus_days(*day), cents / 100, cents % 100)
            });
            let lines: Vec<_> = lines.collect();
            let mut member = member(&format!("m{index}"), &lines.iter().map(String::as_str).collect::<Vec<_>>());
            member["terms"] = json!([{ "from": "2026-01-01", "to": first.plus_days(lasts).to_string() }]);
            member
        };
        let numbered = members.iter().enumerate();
        numbered.map(|(index, (purchases, lasts))| of(index, purchases, *lasts)).collect()
    })
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn the_sums_of_two_parts_are_those_of_the_whole(members in members(), cut in 0_usize..9) {
        let program = club();
        let (first, second) = members.split_at(cut.min(members.len()));
        let [whole, first, second] = [&members[..], first, second].map(|part| compared(&program, &between(part))["population"].clone());
        for pointer in ["/members", "/purchases/count", "/purchases/before", "/purchases/after", "/fees/before", "/fees/after", "/cost",
            "/points/0/before", "/points/0/after", "/points/0/worthBefore", "/points/0/worthAfter",
            "/tiers/0/before", "/tiers/0/after", "/tiers/1/before", "/tiers/1/after", "/tiers/2/before", "/tiers/2/after"] {
            let figure = |of: &Value| in_cents(of.pointer(pointer).unwrap());
            assert_eq!(figure(&whole), figure(&first).saturating_add(figure(&second)), "{pointer}");
        }
        let moved = |of: &Value| -> u64 { of["moves"].as_array().unwrap().iter().map(|moved| moved["members"].as_u64().unwrap()).sum() };
        assert_eq!(moved(&whole), moved(&first).saturating_add(moved(&second)));
        let changed = |of: &Value| of["changed"].as_array().unwrap().clone();
        assert_eq!(changed(&whole), [changed(&first), changed(&second)].concat());
    }
}

/// A count, or an amount in its minor units.
fn in_cents(figure: &Value) -> i64 {
    figure.as_i64().unwrap_or_else(|| figure.as_str().unwrap().replace('.', "").parse().unwrap())
}

#[test]
fn a_thousand_members_are_compared_in_one_go() {
    let members: Vec<_> = (0..1_000)
        .map(|index| member(&format!("m{index}"), &["2026-02-01 buys A 500.00", "2026-03-01 buys B 100.00"]))
        .collect();
    let population = compared(&club(), &between(&members))["population"].clone();
    assert_eq!(population["moves"], json!([{ "from": "basic", "to": "gold", "members": 1_000 }]));
    assert_eq!(population["purchases"], json!({ "count": 2_000, "before": "600000.00", "after": "580000.00" }));
}
