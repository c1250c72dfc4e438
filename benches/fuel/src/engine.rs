//! The shipped engine in a host without JavaScript: the few JavaScript values that the bytes path
//! touches are stood in for.
//!
//! The engine imports its JavaScript by generated names, `__wbg_length_` and a hash; they are told
//! apart by what stands before the hash.

use std::sync::{Arc, Mutex};

use wasmtime::{
    Caller, Config, Extern, ExternRef, Func, FuncType, Instance, Module, OptLevel, Result, Store, TypedFunc, Val,
};

/// More than any answer takes.
const PLENTY: u64 = 1 << 40;

/// A JavaScript value that the engine is handed.
#[derive(Debug)]
enum Value {
    /// A `Uint8Array`.
    Bytes(Vec<u8>),
    /// Any other: the bytes path never looks into it.
    Opaque,
}

/// What the engine has told its host.
#[derive(Debug, Default)]
struct Host {
    /// The handle of the last document that was loaded.
    handle: Arc<Mutex<Option<i32>>>,
}

/// What a document is loaded into, as its methods are named: by the whole engine, by the validator of
/// applications, by that of fees and workflows, or by the audit.
const HANDLES: &[&str] = &["regulations", "forms", "procedures", "audit"];

pub(crate) struct Engine {
    store: Store<Host>,
    instance: Instance,
    question: Func,
    free: TypedFunc<(i32, i32, i32), ()>,
    handle: i32,
}

impl Engine {
    /// Compiles the engine. Fuel is counted by the instructions of the wasm file, so what is made of
    /// them may as well be made quickly.
    pub(crate) fn compile(wasm: &[u8]) -> Result<Module> {
        let mut config = Config::new();
        config.consume_fuel(true);
        config.cranelift_opt_level(OptLevel::None);
        Module::new(&wasmtime::Engine::new(&config)?, wasm)
    }

    /// Starts the engine and loads a program, to be asked one question (`quote`).
    pub(crate) fn start(module: &Module, program: &[u8], question: &str) -> Result<Self> {
        let host = Host::default();
        let told = Arc::clone(&host.handle);
        let mut store = Store::new(module.engine(), host);
        store.set_fuel(PLENTY)?;
        let imports: Vec<Extern> = module
            .imports()
            .map(|import| {
                let kind = import.ty().func().cloned().ok_or_else(|| unknown(import.name()))?;
                Ok(javascript(&mut store, import.name(), kind).into())
            })
            .collect::<Result<_>>()?;
        let instance = Instance::new(&mut store, module, &imports)?;
        instance.get_typed_func::<(), ()>(&mut store, "__wbindgen_start")?.call(&mut store, ())?;
        let mut loads = HANDLES.iter().filter_map(|name| {
            let load = instance.get_func(&mut store, &format!("{name}_loadBytes"))?;
            Some((*name, load))
        });
        let (name, load) = loads.next().ok_or_else(|| unknown("loadBytes"))?;
        let question = format!("{name}_{question}Bytes");
        let question = instance.get_func(&mut store, &question).ok_or_else(|| unknown(&question))?;
        let free = instance.get_typed_func(&mut store, "__wbindgen_free")?;

        let document = ExternRef::new(&mut store, Value::Bytes(program.to_vec()))?;
        load.call(&mut store, &[Val::from(document)], &mut [Val::null_extern_ref()])?;
        let handle = told.lock().ok().and_then(|told| *told);
        let handle = handle.ok_or_else(|| wasmtime::Error::msg("the program was refused"))?;
        Ok(Self { store, instance, question, free, handle })
    }

    /// The fuel that an answer takes, and the answer.
    pub(crate) fn ask(&mut self, request: &[u8]) -> Result<(u64, Vec<u8>)> {
        let request = ExternRef::new(&mut self.store, Value::Bytes(request.to_vec()))?;
        self.store.set_fuel(PLENTY)?;
        // A report has nothing to ask with.
        let arguments = [Val::I32(self.handle), Val::ExternRef(Some(request))];
        let taken = self.question.ty(&self.store).params().len();
        let mut results = [Val::I32(0), Val::I32(0)];
        self.question.call(&mut self.store, arguments.get(..taken).unwrap_or_default(), &mut results)?;
        let [Some(pointer), Some(length)] = results.map(|result| result.i32()) else {
            return Err(unknown("the place of an answer"));
        };
        let fuel = PLENTY - self.store.get_fuel()?;
        let memory = self.instance.get_memory(&mut self.store, "memory").ok_or_else(|| unknown("memory"))?;
        let mut answer = vec![0; usize::try_from(length)?];
        memory.read(&self.store, usize::try_from(pointer)?, &mut answer)?;
        self.free.call(&mut self.store, (pointer, length, 1))?;
        Ok((fuel, answer))
    }
}

/// An import of the engine's, as far as the bytes path needs it.
fn javascript(store: &mut Store<Host>, name: &str, kind: FuncType) -> Func {
    let name = name.to_owned();
    Func::new(store, kind, move |mut caller, arguments, results| {
        if name.starts_with("__wbindgen_init_externref_table") {
            // Its four constants are never asked for on this path.
            return Ok(());
        }
        if name.starts_with("__wbg_subarray_") {
            return hand_over(&mut caller, arguments);
        }
        let result = if name.starts_with("__wbg_instanceof_Bytes_") || name.starts_with("__wbg_isView_") {
            i32::from(bytes_of(&caller, arguments)?.is_some()).into()
        } else if name.starts_with("__wbg_length_") {
            let length = bytes_of(&caller, arguments)?.map(Vec::len).ok_or_else(|| unknown(&name))?;
            i32::try_from(length)?.into()
        } else if name.starts_with("__wbg_new_") {
            // `new Uint8Array(array)`, or an object that nobody looks into.
            let value = bytes_of(&caller, arguments)?.map_or(Value::Opaque, |bytes| Value::Bytes(bytes.clone()));
            ExternRef::new(&mut caller, value)?.into()
        } else if HANDLES.iter().any(|handle| name == format!("__wbg_{handle}_new")) {
            if let Ok(mut handle) = caller.data().handle.lock() {
                *handle = arguments.first().and_then(Val::i32);
            }
            ExternRef::new(&mut caller, Value::Opaque)?.into()
        } else if name.starts_with("__wbg_parse_") || name.starts_with("__wbindgen_generic_") {
            ExternRef::new(&mut caller, Value::Opaque)?.into()
        } else if name.starts_with("__wbg_set_") {
            1.into()
        } else {
            return Err(unknown(&name));
        };
        if let Some(place) = results.first_mut() {
            *place = result;
        }
        Ok(())
    })
}

/// The bytes of the first JavaScript value among the arguments, if it is a `Uint8Array`.
fn bytes_of<'a>(caller: &'a Caller<'_, Host>, arguments: &[Val]) -> Result<Option<&'a Vec<u8>>> {
    let reference = |argument| match argument {
        &Val::ExternRef(reference) => reference,
        _ => None,
    };
    let Some(reference) = arguments.iter().find_map(reference) else { return Ok(None) };
    let value = reference.data(caller)?.and_then(|value| value.downcast_ref::<Value>());
    Ok(match value {
        Some(Value::Bytes(bytes)) => Some(bytes),
        Some(Value::Opaque) | None => None,
    })
}

/// The bytes of the array, in memory that the engine is asked for; where and how many goes to the place of the result.
fn hand_over(caller: &mut Caller<'_, Host>, arguments: &[Val]) -> Result<()> {
    let bytes = bytes_of(caller, arguments)?.cloned().unwrap_or_default();
    let place = arguments.first().and_then(Val::i32).ok_or_else(|| unknown("the place of a result"))?;
    let malloc = caller.get_export("__wbindgen_malloc").and_then(Extern::into_func).ok_or_else(|| unknown("malloc"))?;
    let malloc: TypedFunc<(i32, i32), i32> = malloc.typed(&*caller)?;
    let length = i32::try_from(bytes.len())?;
    let pointer = malloc.call(&mut *caller, (length, 1))?;
    let memory = caller.get_export("memory").and_then(Extern::into_memory).ok_or_else(|| unknown("memory"))?;
    memory.write(&mut *caller, usize::try_from(pointer)?, &bytes)?;
    let result = [pointer.to_le_bytes(), length.to_le_bytes()].concat();
    Ok(memory.write(&mut *caller, usize::try_from(place)?, &result)?)
}

fn unknown(name: &str) -> wasmtime::Error {
    wasmtime::Error::msg(format!("the bytes path uses `{name}`, which benches/fuel has nothing for"))
}
