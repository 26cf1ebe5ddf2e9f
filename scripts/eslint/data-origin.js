import ts from 'typescript';

/**
 * What an expression holds that must not go to the page as it is: `schema`, a text or number of the data file; `phrase`,
 * the words of a LocalizedString, whose language and direction stay behind; `object`, a text in all of its languages at once.
 * @typedef {'schema' | 'phrase' | 'object'} Held
 */

const objects = new Set(['LocalizedText', 'CountedText', 'PluralForms', 'LocalizedString']);

/** @param {ts.TypeChecker} checker */
export function dataOrigin(checker) {
  const partsOf = (/** @type {ts.Type} */ type) => {
    const present = checker.getNonNullableType(type);
    return present.isUnion() ? present.types : [present];
  };

  /** A string or a number that is not one of a few known ones, or a list of such. */
  const isText = (/** @type {ts.Type} */ type) =>
    partsOf(type).some(part =>
      checker.isArrayType(part)
        ? isText(checker.getTypeArguments(/** @type {ts.TypeReference} */ (part))[0])
        : part.flags & (ts.TypeFlags.String | ts.TypeFlags.Number | ts.TypeFlags.TemplateLiteral),
    );

  /** A localized text or a LocalizedString: by name, or by shape (a map from string to string). */
  const isObject = (/** @type {ts.Type} */ type) =>
    partsOf(type).some(part => {
      const map = part.flags & ts.TypeFlags.Object && checker.getIndexTypeOfType(part, ts.IndexKind.String);
      return (
        objects.has(part.aliasSymbol?.name ?? part.symbol?.name) ||
        (map && !checker.isArrayType(part) && !(map.flags & ts.TypeFlags.Any) && isText(map))
      );
    });

  /** @returns {Held | undefined} */
  function ofProperty(/** @type {ts.Symbol | undefined} */ property) {
    for (const declaration of property?.declarations ?? []) {
      if (/\/src\/data\/schema\//.test(declaration.getSourceFile().fileName)) return 'schema';
      if (!ts.isInterfaceDeclaration(declaration.parent)) continue;
      if (declaration.parent.name.text === 'LocalizedString') return 'phrase';
      // elements declare their own interfaces for what they read from the file
      if (/\/src\/elements\//.test(declaration.getSourceFile().fileName)) return 'schema';
    }
    return undefined;
  }

  /** @returns {Held | undefined} */
  function ofVariable(/** @type {ts.Declaration | undefined} */ declaration) {
    if (!declaration) return undefined;
    if (ts.isBindingElement(declaration)) {
      const name = declaration.propertyName ?? declaration.name;
      const pattern = checker.getTypeAtLocation(declaration.parent);
      return ts.isIdentifier(name) ? ofProperty(checker.getPropertyOfType(pattern, name.text)) : undefined;
    }
    if (ts.isVariableDeclaration(declaration)) {
      const loop = declaration.parent.parent;
      if (ts.isForOfStatement(loop)) return held(loop.expression);
      return declaration.initializer && held(declaration.initializer);
    }
    if (ts.isParameter(declaration)) {
      const call = declaration.parent.parent;
      const ofList = ts.isCallExpression(call) && declaration.parent.parameters[0] === declaration;
      if (ofList && ts.isPropertyAccessExpression(call.expression)) return held(call.expression.expression);
    }
    return undefined;
  }

  /** @returns {Held | undefined} */
  function ofCall(/** @type {ts.CallExpression} */ { expression: callee, arguments: given }) {
    if (callee.getText() === 'String') return given[0] && held(given[0]);
    if (!ts.isPropertyAccessExpression(callee)) return undefined;
    const [callback] = given;
    const mapped = /^(?:map|flatMap)$/.test(callee.name.text) && callback && ts.isArrowFunction(callback);
    if (mapped) return ts.isBlock(callback.body) ? undefined : held(callback.body);
    // a method of a text or of an array of texts: trim, join, slice
    return isText(checker.getTypeAtLocation(callee.expression)) ? held(callee.expression) : undefined;
  }

  /**
   * What the expression puts on the page, followed through operators, variables and loops of the same function.
   * @returns {Held | undefined}
   */
  function held(/** @type {ts.Expression} */ node) {
    const first = (/** @type {ts.Expression[]} */ ...nodes) => nodes.map(held).find(Boolean);
    if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node))
      return held(node.expression);
    if (ts.isSpreadElement(node) || ts.isSatisfiesExpression(node)) return held(node.expression);
    if (ts.isConditionalExpression(node)) return first(node.whenTrue, node.whenFalse);
    if (ts.isTemplateExpression(node)) return first(...node.templateSpans.map(span => span.expression));
    if (ts.isArrayLiteralExpression(node)) return first(...node.elements);
    if (ts.isBinaryExpression(node)) {
      const kind = node.operatorToken.kind;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return held(node.right);
      const kinds = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.PlusToken];
      return kinds.includes(kind) ? first(node.left, node.right) : undefined;
    }
    const type = checker.getTypeAtLocation(node);
    if (isObject(type)) return 'object';
    if (ts.isCallExpression(node)) return isText(type) ? ofCall(node) : ofMap(node);
    if (!isText(type)) return undefined;
    if (ts.isPropertyAccessExpression(node)) return ofProperty(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) return held(node.expression) && 'schema';
    if (ts.isIdentifier(node)) return ofVariable(checker.getSymbolAtLocation(node)?.valueDeclaration);
    return undefined;
  }

  /** The result of `map`: what the callback returns. */
  const ofMap = (/** @type {ts.CallExpression} */ node) =>
    ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'map' ? ofCall(node) : undefined;

  return held;
}
