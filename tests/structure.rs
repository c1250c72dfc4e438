//! The house stays in order: imports run one way, JavaScript exists in one place, the core knows no
//! clock and no chance, and no file tells two stories.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

mod repository;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The longest file of `src`, in lines.
const MOST_LINES: usize = 450;

/// A Rust file of `src`, without its comments.
struct Source {
    /// `history/replay.rs`
    name: String,
    /// `["history", "replay"]`; of the crate's root it is empty.
    module: Vec<String>,
    code: String,
    lines: usize,
}

#[test]
fn the_modules_of_the_crate_are_all_that_is_in_src() {
    let listed: BTreeSet<_> = modules().into_iter().collect();
    let found = std::fs::read_dir(repository::path("src")).unwrap().map(|entry| {
        let path = entry.unwrap().path();
        path.file_stem().unwrap().to_string_lossy().into_owned()
    });
    let found: BTreeSet<_> = found.filter(|name| name != "lib").collect();
    assert_eq!(listed, found, "lib.rs lists the modules in reading order, and each has a file or a folder");
}

#[test]
fn a_module_uses_only_those_above_it() {
    let modules = modules();
    let place = |module: &str| modules.iter().position(|known| known == module);
    let mut wrong = Vec::new();
    for source in sources() {
        let Some(own) = source.module.first() else { continue };
        for used in uses(&source) {
            if place(&used) > place(own) {
                wrong.push(format!("src/{} uses `{used}`, which stands below `{own}` in lib.rs", source.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_reader_of_uses_sees_them_all() {
    let code = "use crate::json::{At, read};\nuse crate::{cart, problem::Code};\nuse super::super::tiers::Need;\n\
                fn f() { crate::points::f(super::g()); $crate::units::h() }";
    let source = Source {
        name: "history/held.rs".to_owned(),
        module: vec!["history".to_owned(), "held".to_owned()],
        code: code.to_owned(),
        lines: 4,
    };
    let expected = ["json", "cart", "problem", "tiers", "points", "units"];
    assert_eq!(uses(&source), expected.map(str::to_owned).into());
}

#[test]
fn the_order_is_the_one_of_the_architecture() {
    let order = [
        "problem",
        "units",
        "calendar",
        "reason",
        "json",
        "regulations",
        "member",
        "cart",
        "benefits",
        "tiers",
        "points",
        "history",
        "pricing",
        "returns",
        "fees",
        "application",
        "workflow",
        "request",
        "audit",
        "wasm",
    ];
    let modules = modules();
    let known: Vec<_> = modules.iter().filter(|module| order.contains(&module.as_str())).collect();
    assert_eq!(known, order);
}

#[test]
fn javascript_exists_only_in_the_boundary() {
    for source in sources() {
        let boundary = source.module.first().is_some_and(|module| module == "wasm");
        for word in ["js_sys", "wasm_bindgen", "JsValue", "web_sys"] {
            assert!(boundary || !source.code.contains(word), "src/{} names {word}", source.name);
        }
    }
}

#[test]
fn the_core_knows_no_clock_no_chance_and_no_world() {
    let foreign = [
        "std::time",
        "SystemTime",
        "Instant",
        "Utc::now",
        "Local::now",
        "rand::",
        "getrandom",
        "std::fs",
        "std::net",
        "std::env",
        "std::io",
        "std::process",
        "std::thread",
        "thread_local",
        "static mut",
        "Mutex",
        "OnceLock",
        "LazyLock",
        "HashMap",
        "HashSet",
        "unsafe",
        "println!",
    ];
    for source in sources() {
        for word in foreign {
            assert!(!source.code.contains(word), "src/{} uses {word}", source.name);
        }
    }
}

#[test]
fn every_file_tells_one_story() {
    for source in sources() {
        assert!(source.lines <= MOST_LINES, "src/{} has {} lines", source.name, source.lines);
    }
    let mut nameless = Vec::new();
    for folder in ["src", "tests", "xtask", "pkg", "www"] {
        for path in files(&repository::path(folder)) {
            let stem = path.file_name().unwrap().to_string_lossy().split('.').next().unwrap_or_default().to_owned();
            if ["utils", "util", "helpers", "helper", "common", "misc"].contains(&stem.as_str()) {
                nameless.push(path);
            }
        }
    }
    assert!(nameless.is_empty(), "these names say nothing: {nameless:?}");
}

#[test]
fn every_rust_file_says_what_it_is() {
    for path in files(&repository::path("src")).into_iter().filter(|path| is(path, "rs")) {
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} does not begin with what it is", path.display());
    }
}

#[test]
fn the_imports_of_the_site_point_inward() {
    // Each room of `www` with what it may import: rooms, and packages by their names.
    let rooms: &[(&str, &[&str])] = &[
        (
            "pages",
            &[
                "pages",
                "components",
                "words",
                "engine",
                "data",
                "state",
                "huiji/words",
                "virtual:page-words",
                // The form is the package's own element, as on any other page.
                "huiji/application",
                "huiji/elements/membership-application",
                "huiji/words/application",
                // The card and the services are told in words of their own; a card's QR code is drawn once it is shown.
                "huiji/words/procedures",
                // So is what another version changes.
                "huiji/words/differences",
                "uqr",
            ],
        ),
        ("components", &["components", "words", "huiji/words"]),
        ("words", &["words", "huiji/words", "huiji/words/differences", "huiji/words/procedures"]),
        ("engine", &["engine", "huiji", "huiji/procedures"]),
        ("data", &["data", "virtual:sample-files"]),
        ("state", &["state", "words"]),
    ];
    let www = repository::path("www");
    let mut wrong = Vec::new();
    for (room, allowed) in rooms {
        for path in files(&www.join(room)).into_iter().filter(|path| is(path, "js")) {
            let code = without_comments(&std::fs::read_to_string(&path).unwrap());
            let below = path.strip_prefix(&www).unwrap().to_owned();
            for import in imports(&code) {
                // Each page has words of its own by its name.
                let page_words = import.split_once('/').filter(|(name, _)| name.starts_with("virtual:"));
                let target = match page_words {
                    Some((name, _)) => name.to_owned(),
                    None if import.starts_with('.') => room_of(&below, &import),
                    None => import.clone(),
                };
                if !allowed.contains(&target.as_str()) {
                    wrong.push(format!("www/{} imports {import}", below.display()));
                }
            }
            if *room != "data" && (code.contains("fetch(") || code.contains("XMLHttpRequest")) {
                wrong.push(format!("www/{} fetches", below.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_reader_of_imports_sees_them_all() {
    let code = "import './a.css';\nimport { b } from '../b.js';\nimport {\n  c,\n} from \"c\";\nexport { d } from './d.js';\nconst e = await import('e');";
    assert_eq!(imports(code), ["./a.css", "../b.js", "c", "./d.js", "e"]);
    assert_eq!(room_of(Path::new("pages/home/home.js"), "../../words/words.js"), "words");
    assert_eq!(room_of(Path::new("pages/home/home.js"), "./view.js"), "pages");
    assert_eq!(room_of(Path::new("words/words.js"), "../../data/words/en.ftl"), "outside");
}

/// The modules in the order of lib.rs.
fn modules() -> Vec<String> {
    let text = repository::text("src/lib.rs");
    let modules = text.lines().filter_map(|line| {
        let name = line.strip_prefix("pub mod ").or_else(|| line.strip_prefix("mod "))?;
        name.strip_suffix(';').map(str::to_owned)
    });
    modules.collect()
}

fn sources() -> Vec<Source> {
    let root = repository::path("src");
    let paths = files(&root).into_iter().filter(|path| is(path, "rs"));
    let sources = paths.map(|path| {
        let text = std::fs::read_to_string(&path).unwrap();
        let below = path.strip_prefix(&root).unwrap().with_extension("");
        let mut module: Vec<_> = below.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        if module.last().is_some_and(|last| last == "mod" || last == "lib") {
            module.pop();
        }
        let name = path.strip_prefix(&root).unwrap().display().to_string();
        Source { name, module, code: without_comments(&text), lines: text.lines().count() }
    });
    let sources: Vec<_> = sources.collect();
    assert!(sources.len() > 20, "src was not found");
    sources
}

/// The top modules that a file names, by `crate::` or by climbing up to the root.
fn uses(source: &Source) -> BTreeSet<String> {
    let mut uses = BTreeSet::new();
    for (start, _) in source.code.match_indices("crate::") {
        let rest = source.code.get(start..).unwrap_or_default();
        uses.extend(first_names(rest.strip_prefix("crate::").unwrap_or_default()));
    }
    let climb = "super::".repeat(source.module.len());
    if !climb.is_empty() {
        for (start, _) in source.code.match_indices(&climb) {
            let rest = source.code.get(start..).and_then(|rest| rest.strip_prefix(&climb)).unwrap_or_default();
            uses.extend(first_names(rest));
        }
    }
    let modules = modules();
    uses.retain(|name| modules.contains(name));
    uses
}

/// The first names of a path, of which there are several where it is a group.
fn first_names(path: &str) -> Vec<String> {
    let name = |text: &str| text.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(group) = path.strip_prefix('{') else { return vec![name(path)] };
    let mut names = vec![name(group)];
    let mut depth = 0_i32;
    for (position, character) in group.char_indices() {
        match character {
            '{' => depth = depth.saturating_add(1),
            '}' if depth == 0 => break,
            '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => names.push(name(group.get(position.saturating_add(1)..).unwrap_or_default())),
            _ => {}
        }
    }
    names
}

/// The code without what follows `//` and without what stands between `/*` and `*/`.
fn without_comments(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        code.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, behind)| behind);
    }
    code.push_str(rest);
    let lines = code.lines().map(|line| match line.find("//") {
        // Not the two slashes of an address.
        Some(at) if !line.get(..at).unwrap_or_default().ends_with(':') => line.get(..at).unwrap_or_default(),
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What a JavaScript file imports, in its order.
fn imports(code: &str) -> Vec<String> {
    let mut imports = Vec::new();
    for (start, quote) in code.match_indices(['\'', '"']) {
        let before = code.get(..start).unwrap_or_default().trim_end();
        if before.ends_with("import(") || before.ends_with("import") || before.ends_with(" from") {
            let rest = code.get(start.saturating_add(1)..).unwrap_or_default();
            imports.extend(rest.split_once(quote).map(|(import, _)| import.to_owned()));
        }
    }
    imports
}

/// The room of `www` that a relative import of a file leads to; `outside` for one that leaves it.
fn room_of(file: &Path, import: &str) -> String {
    let mut path: Vec<_> = file.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    path.pop();
    for part in import.split('/') {
        match part {
            "." => {}
            ".." if path.pop().is_none() => return "outside".to_owned(),
            ".." => {}
            name => path.push(name.to_owned()),
        }
    }
    path.first().cloned().unwrap_or_default()
}

fn is(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

/// All files in a folder and below; none where there is no such folder. What tools make is left out.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let made = ["node_modules", "dist", "target"].iter().any(|name| path.ends_with(name));
        if path.is_dir() && !made {
            files.extend(self::files(&path));
        } else if path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    files
}
