"""What can be changed in a module, one small thing at a time: the mutants of mutation testing.

``find_mutants(source)`` lists them in order, ``apply(source, number)`` gives the tree with one of them in it. Left
alone is what is not behaviour: annotations, docstrings, imports, decorators, ``Literal`` types, what is raised, and
what only a type checker sees.
"""

from __future__ import annotations

import ast
from copy import deepcopy
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.Div: ast.Mult, ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd, ast.LShift: ast.RShift, ast.RShift: ast.LShift,
}  # fmt: skip

Change = tuple[str, "Callable[[], None]"]
"""(operator, what makes the change in the tree)."""


class Mutant(NamedTuple):
    """One change in one module."""

    number: int
    line: int
    operator: str
    code: str
    """What stands there, and what the mutant has instead: ``a < b → a <= b``."""


def find_mutants(source: str) -> list[Mutant]:
    """Return every mutant of a module, in the order of its code."""
    found = []
    tree = ast.parse(source)
    for number, (node, operator, change) in enumerate(_changes(tree)):
        before, kept = _show(node), deepcopy(node.__dict__)
        change()
        code = f"{before} → {_show(node)}"
        node.__dict__.update(kept)
        found.append(Mutant(number, getattr(node, "lineno", 0), operator, code))
    return found


def apply(source: str, number: int) -> ast.Module:
    """Return the tree of a module with mutant ``number`` in it, ready to be compiled."""
    tree = ast.parse(source)
    for count, (_, _, change) in enumerate(_changes(tree)):
        if count == number:
            change()
            return ast.fix_missing_locations(tree)
    raise IndexError(number)


def _show(node: ast.AST) -> str:
    """Return the code of a node on one line; of a statement with a body, its condition."""
    return " ".join(ast.unparse(node.test if isinstance(node, ast.If | ast.While) else node).split())[:160]


def _changes(tree: ast.Module) -> Iterator[tuple[ast.AST, str, Callable[[], None]]]:
    constructors = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == "__init__"]
    declared = {id(statement) for constructor in constructors for statement in constructor.body}
    for node in _living(tree):
        statements = () if id(node) in declared else _statements(node)
        for operator, change in (
            *statements, *_conditions(node), *_operations(node), *_constants(node), *_elements(node)
        ):  # fmt: skip
            yield node, operator, change


def _living(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes that are behaviour, from the outside in."""
    yield node
    for field, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_dead(node, field, child):
                yield from _living(child)


def _is_dead(parent: ast.AST, field: str, node: ast.AST) -> bool:
    if field in ("annotation", "returns", "decorator_list", "bases", "keywords") and not isinstance(parent, ast.Call):
        return True
    if isinstance(node, ast.Import | ast.ImportFrom | ast.Assert | ast.Raise):
        return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
        return True
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id == "__all__" or _is_type(node.value)
    return isinstance(node, ast.arguments) and field == "args" and isinstance(parent, ast.Lambda)


def _is_type(value: ast.expr) -> bool:
    """Whether an assignment names a type: ``Literal[...]``, ``tuple[int, int]``."""
    names = ("Literal", "tuple", "dict", "list")
    return isinstance(value, ast.Subscript) and isinstance(value.value, ast.Name) and value.value.id in names


def _put(node: ast.AST, field: str, value: object) -> Callable[[], None]:
    return lambda: setattr(node, field, value)


def _put_at(nodes: list[Any], at: int, value: ast.AST) -> Callable[[], None]:
    def change() -> None:
        nodes[at] = value

    return change


def _statements(node: ast.AST) -> Iterator[Change]:
    """A call for its effect is left out, a change of something is not made, a result is nothing."""
    match node:
        case ast.Expr(value=ast.Call()):
            yield "statement", _put(node, "value", ast.Constant(None))
        case ast.AugAssign(target=target):
            yield "statement", _put(node, "value", _nothing(node.op, target))
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript() as target]):
            yield "statement", _put(node, "value", _read(target))
        case ast.Return(value=value) if value is not None and not _is_none(value):
            yield "return", _put(node, "value", ast.Constant(None))


def _nothing(operator: ast.operator, target: ast.expr) -> ast.expr:
    """Return what changes nothing: ``x += 0``; for sets, masks and lists the thing itself is no change either."""
    if isinstance(operator, ast.Add | ast.Sub):
        empty: ast.expr = ast.BinOp(_read(target), ast.Sub(), _read(target))
        return ast.Constant(0) if isinstance(target, ast.Name) else empty
    return _read(target)


def _read(target: ast.expr) -> ast.expr:
    """Return what stands in ``target``."""
    return ast.parse(ast.unparse(target), mode="eval").body


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _conditions(node: ast.AST) -> Iterator[Change]:
    """A condition is turned round; *and* is *or*."""
    match node:
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test) if not _is_turned(test):
            yield "condition", _put(node, "test", ast.UnaryOp(ast.Not(), test))
        case ast.comprehension(ifs=ifs):
            for at, one in enumerate(ifs):
                if not _is_turned(one):
                    yield "condition", _put_at(ifs, at, ast.UnaryOp(ast.Not(), one))
        case ast.match_case(guard=guard) if guard is not None:
            yield "condition", _put(node, "guard", ast.UnaryOp(ast.Not(), guard))
        case ast.BoolOp(op=op):
            yield "boolean", _put(node, "op", ast.Or() if isinstance(op, ast.And) else ast.And())
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield "negation", _put(node, "operand", ast.UnaryOp(ast.Not(), operand))


def _is_turned(test: ast.expr) -> bool:
    """Whether another operator turns this condition round already."""
    if isinstance(test, ast.Compare):
        return len(test.ops) == 1 and not isinstance(test.ops[0], ast.Lt | ast.LtE | ast.Gt | ast.GtE)
    return isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)


def _operations(node: ast.AST) -> Iterator[Change]:
    """Another comparison, another sum, arguments in another order."""
    match node:
        case ast.Compare(ops=ops):
            for at, op in enumerate(ops):
                yield "comparison", _put_at(ops, at, _COMPARISONS[type(op)]())
        case ast.BinOp(op=op) if type(op) in _ARITHMETIC:
            yield "arithmetic", _put(node, "op", _ARITHMETIC[type(op)]())
        case ast.UnaryOp(op=ast.Invert() | ast.USub()):
            yield "arithmetic", _put(node, "op", ast.UAdd())
        case ast.Call(args=args) if len(args) > 1:
            for at in range(len(args) - 1):
                if ast.dump(args[at]) != ast.dump(args[at + 1]) and not isinstance(args[at + 1], ast.Starred):
                    yield "arguments", _put(node, "args", [*args[:at], args[at + 1], args[at], *args[at + 2 :]])


def _constants(node: ast.AST) -> Iterator[Change]:
    """Another number, another word, yes for no."""
    match node:
        case ast.Constant(value=bool() as value):
            yield "constant", _put(node, "value", not value)
        case ast.Constant(value=int() as value):
            yield "constant", _put(node, "value", value + 1)
        case ast.Constant(value=str() as value):
            yield "constant", _put(node, "value", value + "_")


def _elements(node: ast.AST) -> Iterator[Change]:
    """A row of things lacks one of them, or has two of them in the other order."""
    if isinstance(node, ast.Tuple | ast.List) and isinstance(node.ctx, ast.Load) and len(node.elts) > 1:
        for at in range(len(node.elts)):
            yield "element", _put(node, "elts", [*node.elts[:at], *node.elts[at + 1 :]])
