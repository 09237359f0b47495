using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Generator.Emit;

namespace ContentSdk.Generator.Types;

/// <summary>A rule of the host: no symbol and no place in code is among it, so that an edit elsewhere leaves it equal.</summary>
/// <param name="Name">Its class as code names it.</param>
/// <param name="DisplayName">Its class as people name it.</param>
/// <param name="Checked">What it checks, in the order of the class.</param>
internal sealed record DeclaredRule(string Name, string DisplayName, EquatableArray<CheckedType> Checked);

/// <summary>A type that a rule checks.</summary>
/// <param name="Name">As code names it; without its namespace where it is unknown.</param>
/// <param name="DisplayName">As people name it.</param>
/// <param name="IsUnknown">Whether the compilation does not have it: it may be a class that is generated.</param>
internal sealed record CheckedType(string Name, string DisplayName, bool IsUnknown)
{
    private const string Article = EmitOptions.Model + "Article";

    /// <summary>What content is of the type; null where there is none.</summary>
    /// <param name="types">The types of the host.</param>
    /// <param name="options">What the host chose.</param>
    public CheckedContent? ContentOf(ContentTypes types, EmitOptions options) =>
        Name == Article ? new("article => article", types.Fields)
        : IsUnknown ? Name == IndexEmitter.ArticleBase ? OfArticleBase(types, options) : null
        : Name == ArticleBaseOf(options) ? OfArticleBase(types, options)
        : types.Fields?.Name == Name ? new($"article => (({ArticleBaseOf(options)})article).Fields", types.Fields)
        : types.CollectionOfType(Name) is { } collection && types.Find(Name) is { } type ? new("", type, collection)
        : null;

    /// <summary>The type as generated code names it.</summary>
    public string CodeName(EmitOptions options) => IsUnknown ? ArticleBaseOf(options) : Name;

    private static CheckedContent OfArticleBase(ContentTypes types, EmitOptions options) =>
        new($"article => ({ArticleBaseOf(options)})article", types.Fields);

    private static string ArticleBaseOf(EmitOptions options) => $"global::{options.Namespace}.{IndexEmitter.ArticleBase}";
}

/// <summary>What content a rule checks.</summary>
/// <param name="OfArticle">How code makes it of an article; empty for items.</param>
/// <param name="Type">The host's type that has the keys; null where there is none.</param>
/// <param name="Collection">The collection; null for articles.</param>
internal sealed record CheckedContent(string OfArticle, TypeSchema? Type, CollectionSchema? Collection = null);

/// <summary>What was read of a rule at one place in C#, and what is wrong there.</summary>
/// <param name="Rule">The rule; null where it cannot be used.</param>
/// <param name="Problems">What is wrong.</param>
/// <param name="Place">The class, or the attribute that names it.</param>
internal sealed record RuleRead(DeclaredRule? Rule, EquatableArray<TypeProblem> Problems, CodePlace Place)
{
    /// <summary>What it checks that content does not have.</summary>
    /// <param name="types">The types that content has.</param>
    /// <param name="declared">The types that were declared, be they refused.</param>
    /// <param name="options">What the host chose.</param>
    public IEnumerable<TypeProblem> WithoutContent(ContentTypes types, EquatableArray<string> declared, EmitOptions options) =>
        Rule is null ? [] : Rule.Checked.Where(one => one.ContentOf(types, options) is null && !declared.Contains(one.Name))
            .Select(one => new TypeProblem(new(ProjectRules.NoContent, Rule.DisplayName, one.DisplayName), Place));
}

/// <summary>The rules of a project.</summary>
/// <param name="IsAny">Whether there is any, be it one that cannot be used.</param>
/// <param name="Rules">Those that can be used, by name.</param>
internal sealed record ProjectChecks(bool IsAny, EquatableArray<DeclaredRule> Rules)
{
    /// <summary>Whether one of them checks the items of a collection.</summary>
    public bool Has(CollectionSchema collection)
    {
        foreach (var rule in Rules)
        {
            foreach (var type in rule.Checked)
            {
                if (type.Name == collection.TypeName)
                    return true;
            }
        }
        return false;
    }
}
