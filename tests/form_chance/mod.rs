//! Forms and applications by chance: every rule, conditions on one another, and values that are good, nearly
//! good, or anything at all.

use crate::form_words;
use huiji::regulations::forms::Forms;
use huiji::request;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

pub(crate) const ON: &str = "2026-11-22";

/// What is entered, in the order of the text; the same name may come twice.
pub(crate) type Entered = Vec<(String, Value)>;

/// A form, and two applications to it that differ in one field.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    /// The version of a program that the form is of, in words.
    pub(crate) version: Value,
    pub(crate) entered: Entered,
    /// The field that differs, and its other value.
    pub(crate) other: (String, Value),
}

impl Asked {
    pub(crate) fn forms(&self) -> Forms {
        form_words::forms(std::slice::from_ref(&self.version))
    }

    /// The other application.
    pub(crate) fn changed(&self) -> Entered {
        let (field, value) = &self.other;
        let mut entered = self.entered.clone();
        match entered.iter_mut().find(|(name, _)| name == field) {
            Some((_, known)) => *known = value.clone(),
            None => entered.push(self.other.clone()),
        }
        entered
    }
}

/// What the engine says of an application.
pub(crate) fn ask(forms: &Forms, entered: &Entered, options: &Value) -> Value {
    let answer = request::application(forms, request_of(entered, options).as_bytes());
    serde_json::from_slice(&answer).unwrap()
}

pub(crate) fn request_of(entered: &Entered, options: &Value) -> String {
    let fields: Vec<_> = entered.iter().map(|(name, value)| format!("{}:{value}", json!(name))).collect();
    format!("{{\"application\":{{{}}},\"options\":{options},\"on\":\"{ON}\"}}", fields.join(","))
}

/// Any JSON value.
pub(crate) fn anything() -> impl Strategy<Value = Value> {
    let text = prop_oneof![any::<String>(), "[0-9A-Za-z@.<　０-９王伟·-]{1,24}"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        text.prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        let name =
            prop_oneof![Just("version".to_owned()), Just("head".to_owned()), Just("size".to_owned()), any::<String>()];
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((name, inner), 0..4).prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// A form and applications to it.
pub(crate) fn asked() -> impl Strategy<Value = Asked> {
    (vec(any::<u32>(), 0..300), vec(anything(), 1..4)).prop_map(|(numbers, pool)| {
        let mut dice = Dice { numbers, next: 0, pool };
        let fields = fields(&mut dice);
        let version = version(&mut dice, &fields);
        let mut entered = Entered::new();
        for field in &fields {
            if let Some(value) = dice.value(field.rule) {
                entered.push((field.id.clone(), value));
            }
        }
        if dice.one_in(6) {
            let value = dice.anything();
            entered.push((dice.pick(&["f", "nobody", "a/b", "f00"]).to_owned(), value));
        }
        let field = &fields[dice.below(fields.len())];
        let value = dice.value(field.rule).unwrap_or(Value::Null);
        Asked { version, other: (field.id.clone(), value), entered }
    })
}

/// A field of a form by chance: others may look at those of a lower rank.
struct Field {
    id: String,
    rule: &'static str,
    rank: u32,
}

/// The rules, and `document`, a choice among kinds of identity documents.
const RULES: [&str; 18] = [
    "kind",
    "tier",
    "choice",
    "choices",
    "document",
    "identity",
    "identity",
    "birth_date",
    "sex",
    "amount",
    "count",
    "text",
    "phone",
    "email",
    "consent",
    "consent",
    "file",
    "name",
];

fn fields(dice: &mut Dice) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for place in 0..3 + dice.below(7) {
        let mut rule = RULES[dice.below(RULES.len())];
        if place < 2 && dice.one_in(2) {
            rule = ["tier", "kind"][place];
        }
        if ["kind", "tier"].contains(&rule) && fields.iter().any(|field| field.rule == rule) {
            rule = "choice";
        }
        fields.push(Field { id: format!("f{place}"), rule, rank: dice.number() });
    }
    fields
}

fn version(dice: &mut Dice, fields: &[Field]) -> Value {
    let documents: Vec<_> = fields.iter().map(|field| field_document(dice, fields, field)).collect();
    let all: Vec<&Field> = fields.iter().collect();
    let mut form = json!({ "fields": documents });
    if dice.one_in(2) {
        let mut tier = |id: &str, kinds: Option<[&str; 1]>| {
            let when = condition(dice, &all, 2);
            json!({ "tier": id, "kinds": kinds, "conditions": [{ "id": "asks", "when": when }] })
        };
        form["tiers"] = json!([{ "tier": "basic" }, tier("gold", Some(["enterprise"])), tier("silver", None)]);
    }
    let of_rule = |rules: &[&str]| -> Vec<_> { fields.iter().filter(|field| rules.contains(&field.rule)).collect() };
    let (births, consents) = (of_rule(&["birth_date", "identity"]), of_rule(&["consent"]));
    if !births.is_empty() && dice.one_in(2) {
        let mut age =
            json!({ "field": births[dice.below(births.len())].id, "minors": dice.pick(&["warn", "warn", "refuse"]) });
        if !consents.is_empty() {
            age["guardian"] = json!({ "consent": consents[dice.below(consents.len())].id });
        }
        form["age"] = age;
    }
    json!({ "tiers": ["basic 0.00", "silver 99.00", "gold"], "application": form })
}

fn field_document(dice: &mut Dice, fields: &[Field], field: &Field) -> Value {
    let earlier: Vec<&Field> = fields.iter().filter(|other| other.rank < field.rank).collect();
    let others: Vec<&Field> = fields.iter().filter(|other| other.id != field.id).collect();
    let rule = if field.rule == "document" { "choice" } else { field.rule };
    let mut document = json!({ "id": field.id, "rule": rule });
    match field.rule {
        "choice" | "choices" => document["choices"] = json!(["tea", "cups", "leaf"]),
        "document" => document["choices"] = json!(["resident_id", "passport"]),
        "file" => document["file"] = json!({ "types": ["pdf"], "most": 2 }),
        "consent" => document["consent"] = json!({ "version": "2026-01", "purposes": ["membership"] }),
        "identity" => {
            let kind_in = earlier.iter().find(|other| other.rule == "document").map(|other| &other.id);
            document["identity"] = json!({ "kinds": ["resident_id", "passport"], "kindIn": kind_in });
            let some = |rule: &str| fields.iter().find(|other| other.rule == rule).map(|other| &other.id);
            document["agreesWith"] = json!({ "birthDate": some("birth_date"), "sex": some("sex") });
        }
        _ => {}
    }
    if !earlier.is_empty() && dice.one_in(2) {
        document["visibleWhen"] = condition(dice, &earlier, 2);
    }
    match dice.below(3) {
        0 => document["required"] = json!(true),
        1 if !others.is_empty() => document["requiredWhen"] = condition(dice, &others, 1),
        _ => {}
    }
    document
}

fn condition(dice: &mut Dice, fields: &[&Field], levels: usize) -> Value {
    if levels > 0 && dice.one_in(3) {
        let mut inner = || condition(dice, fields, levels - 1);
        let pair = json!([inner(), inner()]);
        return match dice.below(3) {
            0 => json!({ "all": pair }),
            1 => json!({ "any": pair }),
            _ => json!({ "not": pair[0] }),
        };
    }
    let field = fields[dice.below(fields.len())];
    let id = &field.id;
    let words: &[&str] = match field.rule {
        "kind" => &["is person", "is enterprise"],
        "tier" => &["is silver|gold", "is basic"],
        "sex" => &["is female"],
        "choice" | "choices" => &["is tea", "is cups|leaf", "given"],
        "document" => &["is passport", "given"],
        "birth_date" | "identity" => &["below 14", "below 18", "from 18", "given"],
        "amount" => &["at least 8000.00", "given"],
        "count" => &["at least 10", "given"],
        _ => &["given"],
    };
    // Of an unknown tier there may be no condition: a form without offered tiers has all three.
    json!(format!("{id} {}", dice.pick(words)))
}

/// Chance that proptest can make smaller.
struct Dice {
    numbers: Vec<u32>,
    next: usize,
    pool: Vec<Value>,
}

impl Dice {
    fn number(&mut self) -> u32 {
        let number = self.numbers.get(self.next).copied().unwrap_or(0);
        self.next += 1;
        number
    }

    fn below(&mut self, most: usize) -> usize {
        self.number() as usize % most
    }

    /// Rather not where chance has run out.
    fn one_in(&mut self, count: u32) -> bool {
        self.number() % count == 1
    }

    fn pick<'t>(&mut self, from: &[&'t str]) -> &'t str {
        from[self.below(from.len())]
    }

    fn anything(&mut self) -> Value {
        let place = self.below(self.pool.len());
        self.pool[place].clone()
    }

    /// What someone might enter: nothing, something fit, or anything.
    fn value(&mut self, rule: &str) -> Option<Value> {
        match self.below(8) {
            1 | 2 => None,
            3 => Some(self.anything()),
            _ => Some(self.fit(rule)),
        }
    }

    fn fit(&mut self, rule: &str) -> Value {
        let texts: &[&str] = match rule {
            "kind" => &["person", "enterprise", "person", "club"],
            "tier" => &["basic", "silver", "gold", "platinum"],
            "sex" => &["female", "male", "f"],
            "choice" => &["tea", "cups", "ｔｅａ", "coffee"],
            "document" => &["resident_id", "passport", "card"],
            "birth_date" => {
                &["1990-03-07", "2008年2月29日", "2012-11-23", "2012-11-22", "2015-06-01", "2027-01-01", "1990"]
            }
            "identity" => &[
                "110000199003070001",
                "11000019900307001X",
                "110000200802290006",
                "110000201211230006",
                "110000201506010019",
                "110000199003070002",
                "110000900307001",
                "E12345678",
                "G1234567",
                "12",
            ],
            "amount" => &["8000", "￥ 8,000.00 元", "7999.99", "8,00", "１２３４５"],
            "count" => &["10", "1,200", "9", "ten"],
            "text" => &["text", " 文字\t", "x"],
            "name" => &["王伟", "古丽米热•艾比布力", "Ana María", "王1", "王■"],
            "phone" => &["13800138000", "+852 9123 4567", "1380013", "００８６１３８００１３８０００"],
            "email" => &["wang.wei@example.com", "wang.wei@gmial.com", "wang wei@example.com", "王@例子.中国"],
            _ => &[],
        };
        match rule {
            "choices" => json!([&["tea", "cups"][..], &["leaf", "tea", "leaf"], &["cups", "coffee"]][self.below(3)]),
            "consent" => {
                let version = self.pick(&["2026-01", "2026-01", "2025-07"]);
                let purposes = [vec!["membership"], vec!["membership", "other"], vec![]];
                json!({ "version": version, "purposes": purposes[self.below(3)], "givenAt": self.pick(&["2026-11-22T10:00:00", "2026-11-22", "2026-11-23"]) })
            }
            "file" => {
                let file = |name: &str, size: u32| json!({ "name": name, "size": size, "head": "JVBERi0xLjc=" });
                [
                    json!([file("proof.pdf", 900)]),
                    json!([file("proof.pdf", 0), file("other.jpg", 900)]),
                    json!(["proof.pdf"]),
                ][self.below(3)]
                .clone()
            }
            _ => json!(self.pick(texts)),
        }
    }
}
