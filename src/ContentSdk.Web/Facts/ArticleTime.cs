using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace ContentSdk.Web.Facts;

/// <summary>When something happened to an article: a time, or a day of which only the beginning (UTC) can be said.</summary>
internal readonly record struct ArticleTime(DateTimeOffset Time, bool IsDay)
{
    private const int MostBytes = 40;

    public static ArticleTime? PublishedOf(Article article) => Of(article.PublishedAt, article.Published);

    /// <summary>The last change, or the publication where that is later, or where no change is known.</summary>
    public static ArticleTime? ModifiedOf(Article article)
    {
        var published = PublishedOf(article);
        var updated = Of(article.UpdatedAt, article.Updated);
        return published is null || updated?.Time >= published.Value.Time ? updated ?? published : published;
    }

    /// <summary>RFC 3339, as Atom, JSON Feed and schema.org have times.</summary>
    public void WriteTime(IBufferWriter<byte> output)
    {
        Span<byte> buffer = stackalloc byte[MostBytes];
        output.Write(buffer[..FormatTime(buffer)]);
    }

    /// <summary>RFC 3339, or the day alone where no more is known: the W3C's profile of ISO 8601.</summary>
    public void WriteDayOrTime(IBufferWriter<byte> output)
    {
        Span<byte> buffer = stackalloc byte[MostBytes];
        output.Write(buffer[..FormatDayOrTime(buffer)]);
    }

    /// <summary>RFC 822 with four digits for the year, as RSS has times.</summary>
    public void WriteRfc822(IBufferWriter<byte> output)
    {
        Span<byte> buffer = stackalloc byte[MostBytes];
        Time.TryFormat(buffer, out var length, "ddd, dd MMM yyyy HH':'mm':'ss ", CultureInfo.InvariantCulture);
        output.Write(buffer[..length]);
        if (Time.Offset == TimeSpan.Zero)
        {
            output.Write("GMT"u8);
            return;
        }
        Time.TryFormat(buffer, out length, "zzz", CultureInfo.InvariantCulture);
        // +02:00 is written as +0200.
        output.Write(buffer[..3]);
        output.Write(buffer[4..length]);
    }

    public void WriteTime(Utf8JsonWriter json, ReadOnlySpan<byte> name)
    {
        Span<byte> buffer = stackalloc byte[MostBytes];
        json.WriteString(name, buffer[..FormatTime(buffer)]);
    }

    public void WriteDayOrTime(Utf8JsonWriter json, ReadOnlySpan<byte> name)
    {
        Span<byte> buffer = stackalloc byte[MostBytes];
        json.WriteString(name, buffer[..FormatDayOrTime(buffer)]);
    }

    private static ArticleTime? Of(DateTimeOffset? time, DateOnly? day) =>
        time is { } known ? new(known, IsDay: false)
        : day is { } date ? new(new(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), IsDay: true)
        : null;

    private int FormatDayOrTime(Span<byte> buffer)
    {
        if (!IsDay)
            return FormatTime(buffer);
        Time.TryFormat(buffer, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return length;
    }

    private int FormatTime(Span<byte> buffer)
    {
        var format = Time.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH':'mm':'ss'Z'" : "yyyy-MM-dd'T'HH':'mm':'sszzz";
        Time.TryFormat(buffer, out var length, format, CultureInfo.InvariantCulture);
        return length;
    }
}
