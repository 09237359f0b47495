using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using static ContentSdk.Generator.Emit.EmitOptions;

namespace ContentSdk.Generator.Emit;

/// <summary>Emits what articles are filed under, each term by name: Tags, Sections, Authors, Series.</summary>
internal static class TermEmitter
{
    // More of them would hide the name in a tooltip.
    private const int NamesShown = 8;

    /// <summary>A source for each kind that the articles have, unless the host has a class of that name.</summary>
    public static IEnumerable<GeneratedSource> Emit(ContentIndex index, EmitOptions options)
    {
        foreach (var kind in TermClasses.All)
        {
            var members = new List<Action<CodeWriter>>();
            var name = TermClasses.NameOf(kind);
            var taken = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < index.Terms.Count; i++)
            {
                var (term, number) = (index.Terms[i], i);
                if (term.Kind != kind)
                    continue;
                // Two have one name only where the tag catalog is at fault, which is reported there.
                foreach (var member in term.Members.Where(member => taken.Add(member.Identifier)))
                    members.Add(code => EmitMember(code, term, member, number, name));
            }
            if (members.Count > 0 && !options.LeftOut.Contains(name, StringComparer.Ordinal))
                yield return new(name + ".g.cs", ClassOf(kind, name, members, options));
        }
    }

    private static string ClassOf(TermKind kind, string name, List<Action<CodeWriter>> members, EmitOptions options)
    {
        var code = SourceFile.Begin(options);
        var modelKind = $"{Model}TaxonomyKind.{TermClasses.KindOf(kind)}";
        MemberClass.Emit(code, options, name, SummaryOf(kind), members, code => code
            .Line("/// <summary>All of them, ordered by slug.</summary>")
            .Line(
                $"public static {IndexEmitter.ListOf}<{Model}TaxonomyTerm> All => {EmitOptions.Store}.Instance.TermsOf({modelKind});")
            .Line()
            .Line("/// <summary>The one with a name, spelled exactly so, or with a slug; else null.</summary>")
            .Line(
                $"public static {Model}TaxonomyTerm? Find(string name) => "
                + $"{EmitOptions.Store}.Instance.FindTerm({modelKind}, name);"));
        return code.ToString();
    }

    private static void EmitMember(CodeWriter code, IndexedTerm term, TermMember member, int number, string className)
    {
        var detail = term.Description
            ?? (term.OtherNames.Count == 0 ? null : "Also " + string.Join(", ", term.OtherNames.Take(NamesShown)));
        code.Summary(term.Title ?? term.Name, detail);
        if (member.IsDraft)
            code.Line(DraftMark.OfFiledDraftsOnly);
        // A member may not be called as its class is.
        var free = Identifier.Free(member.Identifier);
        var name = free == className ? free + "_" : free;
        code.Line($"public static {Model}TaxonomyTerm {name} => {EmitOptions.Store}.Instance.TermAt({number.Invariant()});");
    }

    private static string SummaryOf(TermKind kind) => kind switch
    {
        TermKind.Tag => "The tags of articles, each by name.",
        TermKind.Section => "The sections that articles belong to, each by name.",
        TermKind.Author => "The authors of articles, each by name.",
        _ => "The series that articles belong to, each by name.",
    };
}
