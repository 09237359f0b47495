using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Layout.Codec;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Text;
using ContentSdk.Generator.Types;
using ContentSdk.Layout;
using static ContentSdk.Generator.Emit.EmitOptions;

namespace ContentSdk.Generator.Emit;

/// <summary>
/// Emits the method that runs the rules of the host, and the places that it reports at. An app that does not call it is trimmed to nothing
/// of either.
/// </summary>
internal static class RuleEmitter
{
    /// <summary>The class with the method.</summary>
    public const string ClassName = "ContentRules";

    private const string Run = Model + "Infrastructure.RuleRun";

    /// <summary>The class with the method, and the metadata by which the tool finds it.</summary>
    public static IEnumerable<GeneratedSource> Emit(
        ProjectChecks checks, EquatableArray<string> sidecars, ContentTypes types, EmitOptions options)
    {
        yield return new($"{ClassName}.g.cs", Class(checks, sidecars, types, options));
        yield return new(
            $"Internals.{ClassName}.g.cs", MetadataEmitter.Emit(RulesMetadata.Key, $"{options.Namespace.Replace("@", "")}.{ClassName}"));
    }

    /// <summary>Where the items of a collection are written.</summary>
    public static GeneratedSource Places(CollectionItems collection, EmitOptions options)
    {
        var name = PlacesOf(collection.Schema);
        var version = LayoutVersion.Current;
        return new($"Internals.{name}.g.cs", SourceFile.Begin(options, IndexEmitter.Internals).Line().Generated()
            .Line($"internal sealed class {name} : {Model}Infrastructure.ItemPlaces").Open()
            .Line($"internal {name}() : base({version.Major.Invariant()}, {version.Minor.Invariant()}) {{ }}")
            .Line()
            .Block(PlacesBlock.Write(collection))
            .Close().ToString());
    }

    private static string PlacesOf(CollectionSchema collection) => collection.Name + "Places";

    private static string Class(ProjectChecks checks, EquatableArray<string> sidecars, ContentTypes types, EmitOptions options)
    {
        var code = SourceFile.Begin(options).Line()
            .Summary("The rules of this project. The compiler cannot run them: a unit test can, and contentsdk check --project.")
            .Generated()
            .Line($"{options.Visibility} static class {ClassName}").Open()
            .Summary("Runs all rules over all content, and gives what they found: sorted by file, line and rule.")
            .Line($"public static {IndexEmitter.ListOf}<{Model}ContentFinding> Check()").Open()
            .Line($"var run = new {Run}({string.Join(", ", sidecars.Select(Literals.String))});");
        for (var i = 0; i < checks.Rules.Count; i++)
            code.Line($"Rule{i.Invariant()}(run);");
        code.Line("return run.Findings;").Close();
        for (var i = 0; i < checks.Rules.Count; i++)
        {
            var rule = checks.Rules[i];
            code.Line().Line($"private static void Rule{i.Invariant()}({Run} run)").Open()
                .Line($"if (run.Begin({Literals.String(rule.DisplayName)}, static () => new {rule.Name}()) is not {{ }} rule)")
                .Line("    return;")
                .Lines(rule.Checked.Select(one => Check(one, types, options)).OfType<string>().ToList())
                .Close();
        }
        return code.Close().ToString();
    }

    private static string? Check(CheckedType type, ContentTypes types, EmitOptions options)
    {
        if (type.ContentOf(types, options) is not { } content)
            return null;
        // Most properties are called as their keys are.
        var keys = string.Concat(Properties(content.Type, types)
            .Where(static property => property.Key != CodeNames.CamelCase(property.Name))
            .Select(static property => $", {Literals.String(property.Name)}, {Literals.String(property.Key)}")
            .Distinct(StringComparer.Ordinal));
        var internals = $"global::{options.Namespace}.{IndexEmitter.Internals}";
        return content.Collection is not { } collection
            ? $"run.Articles<{type.CodeName(options)}>(rule, {EmitOptions.Store}.All, static {content.OfArticle}{keys});"
            : $"run.Items<{type.Name}>(rule, {internals}.{ReaderNames.ItemsOf(collection)}.Instance, "
                + $"new {internals}.{PlacesOf(collection)}(){keys});";
    }

    // Those of the type first, then those of what its values consist of.
    private static IEnumerable<PropertySchema> Properties(TypeSchema? root, ContentTypes types)
    {
        var pending = new Queue<TypeSchema>(root is null ? [] : [root]);
        var seen = new HashSet<string>(pending.Select(static type => type.Name), StringComparer.Ordinal);
        while (pending.Count > 0)
        {
            foreach (var property in pending.Dequeue().Properties.ToList())
            {
                yield return property;
                var shape = property.Shape;
                while (shape.Element is { } element)
                    shape = element;
                if (shape.Kind == ShapeKind.Object && types.Find(shape.TypeName) is { } part && seen.Add(part.Name))
                    pending.Enqueue(part);
            }
        }
    }
}
