using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using ContentSdk.Generator.Emit;

namespace ContentSdk.Generator.Pipeline;

/// <summary>
/// The classes of terms that are not emitted, because something of the host has their name: they came later than others, and no project
/// may break over them.
/// </summary>
/// <param name="Collections">Names that collections of the project have.</param>
/// <param name="Types">Names that types of the project have in the namespace of the generated code.</param>
internal sealed record LeftOutClasses(EquatableArray<string> Collections, EquatableArray<string> Types)
{
    /// <summary>The classes of a project.</summary>
    /// <param name="types">Its collections.</param>
    /// <param name="host">Its types.</param>
    /// <param name="contentNamespace">The namespace of the generated code.</param>
    public static LeftOutClasses Of(ContentTypes types, HostFacts host, string contentNamespace)
    {
        var names = TermClasses.All.Select(TermClasses.NameOf).ToList();
        return new(
            types.Collections.Select(static collection => collection.Name).Where(names.Contains).ToEquatableArray(),
            names.Where(name => host.TermTypes.Contains(contentNamespace + "." + name, StringComparer.Ordinal)).ToEquatableArray());
    }

    /// <summary>All names.</summary>
    public EquatableArray<string> Names => Collections.Concat(Types).ToEquatableArray();

    /// <summary>What there is to say about a set.</summary>
    /// <param name="classes">The classes that the terms of the set would have.</param>
    /// <param name="contentNamespace">The namespace of the generated code.</param>
    public IEnumerable<Wording> Problems(EquatableArray<string> classes, string contentNamespace)
    {
        foreach (var kind in TermClasses.All)
        {
            var name = TermClasses.NameOf(kind);
            if (!classes.Contains(name, StringComparer.Ordinal))
                continue;
            if (Collections.Contains(name, StringComparer.Ordinal))
                yield return new(TermRules.TakenByCollection, name, TermClasses.KindOf(kind));
            else if (Types.Contains(name, StringComparer.Ordinal))
                yield return new(TermRules.TakenClass, name, contentNamespace, TermClasses.KindOf(kind));
        }
    }

    /// <summary>The classes that the terms of a set would have.</summary>
    public static EquatableArray<string> ClassesOf(ContentIndex index) =>
        index.Terms.Select(static term => TermClasses.NameOf(term.Kind)).Distinct(StringComparer.Ordinal).ToEquatableArray();
}
