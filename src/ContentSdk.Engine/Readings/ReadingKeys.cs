using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Layout.Codec;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Readings;

/// <summary>
/// What the reading of a content file depends on. Two readings with equal keys are equal, so that one can be
/// taken from a cache instead of the other; the declared entities have a key of their own, since a change of
/// most of them is nothing to most files.
/// </summary>
public static class ReadingKeys
{
    /// <summary>The key of what all readings of a project depend on: the engine itself, and what is asked for.</summary>
    public static ContentKey OfOptions(ReadOptions options)
    {
        var sink = new ByteSink();
        sink.Text(EngineBuild.Id);
        sink.Number((int)options.Entities);
        sink.Flag(options.KeepsRawHtml);
        sink.List(options.Fields.Aliases, alias =>
        {
            sink.Text(alias.Name);
            sink.Text(alias.Key);
        });
        return ContentKey.Of(sink.ToArray());
    }

    /// <summary>The key of a content file's reading, but for the declared entities.</summary>
    /// <param name="options">The key of the options.</param>
    /// <param name="file">The file.</param>
    /// <param name="sidecar">The file beside it that says what front matter would, or null.</param>
    public static ContentKey OfFile(ContentKey options, TextKey file, TextKey? sidecar)
    {
        var sink = new ByteSink();
        sink.Key(options);
        Add(sink, file);
        sink.Flag(sidecar is not null);
        if (sidecar is { } aside)
            Add(sink, aside);
        return ContentKey.Of(sink.ToArray());
    }

    /// <summary>The key of declared entities. None have the default key.</summary>
    public static ContentKey OfCatalog(EntityCatalog catalog)
    {
        if (catalog.IsEmpty)
            return default;
        var sink = new ByteSink();
        sink.List(catalog.Entries, entry => EntityCodec.Write(sink, entry));
        return ContentKey.Of(sink.ToArray());
    }

    private static void Add(ByteSink sink, TextKey text)
    {
        sink.Text(text.LogicalPath);
        sink.Key(text.Text);
    }
}

/// <summary>A file that could be decoded.</summary>
/// <param name="LogicalPath">Its path relative to the project.</param>
/// <param name="Text">The key of its text, without a byte order mark.</param>
public readonly record struct TextKey(string LogicalPath, ContentKey Text);
