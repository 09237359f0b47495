using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>
/// Headline and standfirst of front matter are running text too. Where they read otherwise than they stand there
/// (escapes, folded lines), they are put, as they read, between front matter and text.
/// </summary>
internal static class DeclaredLead
{
    /// <summary>Whether both stand in the file as they read.</summary>
    public static bool IsVerbatim(SourceDocument file, Facts declared) =>
        IsVerbatim(file, declared.Title) && IsVerbatim(file, declared.Standfirst);

    /// <summary>Begins a running text with front matter, character by character, and what of it reads otherwise.</summary>
    /// <returns>What the front matter says, with places in the running text.</returns>
    public static Facts Append(RunningTextBuilder text, SourceDocument file, Facts declared)
    {
        text.AppendVerbatim(new(0, declared.BodyStart));
        return declared with { Title = Placed(text, file, declared.Title), Standfirst = Placed(text, file, declared.Standfirst) };
    }

    private static DeclaredText? Placed(RunningTextBuilder text, SourceDocument file, DeclaredText? declared)
    {
        if (declared is null || IsVerbatim(file, declared))
            return declared;
        text.BeginBlock();
        var start = text.Length;
        text.AppendFrom(declared.Range, declared.Value);
        return declared with { Range = TextRange.FromBounds(start, text.Length) };
    }

    private static bool IsVerbatim(SourceDocument file, DeclaredText? declared) =>
        declared is null or { IsAside: true } || file.Slice(declared.Range).SequenceEqual(declared.Value.AsSpan());
}
