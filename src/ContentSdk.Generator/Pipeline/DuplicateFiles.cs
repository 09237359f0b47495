using System.Collections.Immutable;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>The files that stand for nothing because another one has their logical path. Almost always empty.</summary>
/// <param name="Repeated">The same file listed again: left out without a word.</param>
/// <param name="Clashing">Another file under the same path: a finding.</param>
internal sealed record DuplicateFiles(EquatableArray<ContentFile> Repeated, EquatableArray<ContentFile> Clashing)
{
    public static DuplicateFiles Among(ImmutableArray<ContentFile> files)
    {
        List<ContentFile> repeated = [], clashing = [];
        foreach (var group in files.GroupBy(static file => file.LogicalPath, StringComparer.Ordinal))
        {
            var ordered = group
                .OrderByDescending(static file => file.IsExplicit)
                .ThenBy(static file => file.Text.Path, StringComparer.Ordinal);
            ContentFile? first = null;
            foreach (var file in ordered)
            {
                if (first is null)
                    first = file;
                else
                    (file.Text.Path == first.Text.Path ? repeated : clashing).Add(file);
            }
        }
        return new(repeated.ToEquatableArray(), clashing.ToEquatableArray());
    }

    /// <summary>Whether the file is to be read.</summary>
    public bool Keeps(ContentFile file) => !Holds(Repeated, file) && !Holds(Clashing, file);

    /// <summary>What there is to say of a file that clashes.</summary>
    public static Finding Finding(ContentFile file) => Engine.Model.Finding.At(
        file.LogicalPath, FilePlace.Of(new SourceDocument(file.LogicalPath, ""), default), SetRules.DuplicatePath.Id, file.LogicalPath);

    private static bool Holds(EquatableArray<ContentFile> files, ContentFile file)
    {
        foreach (var other in files)
        {
            if (ReferenceEquals(other.Text, file.Text))
                return true;
        }
        return false;
    }
}
