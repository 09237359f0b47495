using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Engine.Layout.Codec;

/// <summary>The slugs of a set as text, which a build that is asked for schemas leaves in the assembly.</summary>
public static class KnownSlugsCodec
{
    /// <summary>The name under which the assembly's metadata has the text.</summary>
    public const string MetadataKey = "ContentSdk.Slugs";

    private const int Version = 1;

    /// <summary>The slugs as text: Base64 of bytes.</summary>
    public static string Write(KnownSlugs slugs)
    {
        var sink = new ByteSink();
        sink.Number(Version);
        sink.List(slugs.Lists, list =>
        {
            sink.Text(list.TypeName);
            sink.List(list.Slugs, sink.Text);
        });
        return Convert.ToBase64String(sink.ToArray());
    }

    /// <summary>The slugs of a text; none where it is of another version, or was not written here.</summary>
    public static KnownSlugs Read(string text)
    {
        byte[] bytes;
        try
        {
            bytes = Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return KnownSlugs.None;
        }
        var source = new ByteSource(bytes);
        if (source.Number() != Version)
            return KnownSlugs.None;
        var lists = source.List(() => new SlugList(source.Text(), source.List(source.Text)));
        return source.IsAtEnd ? new(lists) : KnownSlugs.None;
    }
}
