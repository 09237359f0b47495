using ContentSdk.Layout;

namespace ContentSdk.Infrastructure;

/// <summary>
/// Makes values of C# types from the values of fields, which were checked when the project was compiled.
/// Called by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FieldReading
{
    /// <summary>Which of the words a text is: the case of letters, hyphens, underscores and spaces make no difference.</summary>
    /// <exception cref="InvalidOperationException">It is none of them, which only a value that was made by hand can be.</exception>
    public static int IndexOf(FieldValue value, string[] words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var text = value.ToString();
        var index = Array.IndexOf(words, text);
        if (index < 0)
            index = Array.FindIndex(words, word => WordForm.AreSame(word, text));
        return index >= 0
            ? index
            : throw new InvalidOperationException($"The enum has no word '{text}'. It has: {string.Join(", ", words)}.");
    }

    /// <summary>The members of an enum that a text, or each text of a list, names, in one value.</summary>
    [CLSCompliant(false)]
    public static T Combine<T>(FieldValue value, Func<FieldValue, ulong> read, Func<ulong, T> make)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(make);
        if (value.Kind != FieldValueKind.List)
            return make(read(value));
        ulong bits = 0;
        foreach (var item in value.Items)
            bits |= read(item);
        return make(bits);
    }

    /// <summary>The fields of an article that are not built in, as one map.</summary>
    public static FieldValue OwnFields(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.OwnFields;
    }

    /// <summary>The fields of an article as a value of the host's type: the one that its builder was given, or else what is read.</summary>
    /// <typeparam name="T">The host's type.</typeparam>
    /// <param name="article">The article.</param>
    /// <param name="read">Makes a value of the fields that are not built in.</param>
    public static T Fields<T>(Article article, Func<FieldValue, T> read)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(read);
        var given = article.GivenFields;
        // The last one takes the place of those before it.
        for (var i = given.Length - 1; i >= 0; i--)
        {
            if (given[i] is T fields)
                return fields;
        }
        return read(article.OwnFields);
    }

    /// <summary>A paragraph of Markdown that was rendered: its text, with its HTML beside it where that differs.</summary>
    public static InlineMarkdown Markdown(FieldValue value) => value.Rendering is { } html
        ? new() { Html = html, Text = value.ToString() }
        : InlineMarkdown.FromText(value.ToString());

    /// <summary>An image: its place, or that and an alt text.</summary>
    public static ArticleImage Image(FieldValue value) => value.TryGetProperty("src", out var source)
        ? source.ImageWith(value.TryGetProperty("alt", out var alternative) ? alternative.GetString() : null)
        : value.ImageWith(null);
}
