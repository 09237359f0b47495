using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Dates;

/// <summary>Finds dates with the name of a month: Monday, 3 March 2024; March 3, 2024; am Montag, den 3. März 2024.</summary>
internal static class DateReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>The dates of a text.</summary>
    public static IEnumerable<WrittenDate> Read(AnalyzedText text)
    {
        if (CalendarWords.For(text.Language) is not { } words)
            yield break;
        for (var block = 0; block < text.Blocks.Length; block++)
        {
            var (first, last) = (text.BlockStarts[block], text.BlockStarts[block + 1]);
            for (var i = first; i < last; i++)
            {
                // Most numbers are no days, and most words are looked at by nobody.
                if (text.Tokens[i].Kind == TokenKind.Number && DayOf(text.Slice(text.Tokens[i])) is var day and > 0
                    && (DayFirst(text, words, first, last, i, day) ?? MonthFirst(text, words, first, last, i, day)) is { } date)
                    yield return date;
            }
        }
    }

    // 3 March 2024; 3rd of March, 2024; 3. März 2024; 3 de marzo de 2024.
    private static WrittenDate? DayFirst(AnalyzedText text, CalendarWords words, int first, int last, int token, int day)
    {
        if (token > first && text.TouchesBefore(token))
            return null;
        var next = Skip(text, words, token + 1, last);
        if (next >= last || !text.IsWord(next) || words.MonthOf(text.Slice(text.Tokens[next])) is not (var month and > 0))
            return null;
        var (year, end) = YearAt(text, words, next + 1, last);
        var (weekday, range) = WeekdayBefore(text, words, first, token);
        if (weekday == 0 && year is not null)
            (weekday, range) = WeekdayAfter(text, words, end, last);
        return new(
            TextRange.FromBounds(text.Tokens[token].Start, text.Tokens[year is null ? next : end - 1].End), day, month, year, weekday,
            range);
    }

    // March 3, 2024.
    private static WrittenDate? MonthFirst(AnalyzedText text, CalendarWords words, int first, int last, int token, int day)
    {
        var before = token - 1;
        if (before > first && text.IsMark(before, '.'))
            before--;
        if (!words.MonthMayLead || before < first || text.TouchesBefore(token) || !text.IsWord(before)
            || words.MonthOf(text.Slice(text.Tokens[before])) is not (var month and > 0))
            return null;
        var (year, end) = YearAt(text, words, token + 1, last);
        if (year is null && GoesOn(text, token + 1, last))
            return null;
        var (weekday, range) = WeekdayBefore(text, words, first, before);
        return new(
            TextRange.FromBounds(text.Tokens[before].Start, text.Tokens[year is null ? token : end - 1].End), day, month, year, weekday,
            range);
    }

    // “In April 31 people came” names no day.
    private static bool GoesOn(AnalyzedText text, int next, int last) =>
        next < last && ((text.IsWord(next) && !text.IsSmallWord(next))
            || (text.Tokens[next].Start == text.Tokens[next - 1].End
                && text.Document.Text[text.Tokens[next].Start] is not (',' or '.' or ';' or ')' or '!' or '?' or ':' or '"' or '”')));

    private static (int? Year, int End) YearAt(AnalyzedText text, CalendarWords words, int token, int last)
    {
        var next = Skip(text, words, token, last);
        if (next < last && text.IsMark(next, ','))
            next++;
        if (next >= last || text.Tokens[next] is not { Kind: TokenKind.Number, Length: 4 }
            || (next + 1 < last && text.TouchesBefore(next + 1) && text.Tokens[next + 1].Kind == TokenKind.Word))
            return (null, token);
        return int.TryParse(text.Slice(text.Tokens[next]).ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= FirstYear and <= LastYear
            ? (year, next + 1) : (null, token);
    }

    private static (int Weekday, TextRange Range) WeekdayBefore(AnalyzedText text, CalendarWords words, int first, int token)
    {
        var before = token - 1;
        for (var skipped = 0;
            before > first && skipped < 3 && (text.IsMark(before, ',') || text.IsMark(before, '.') || IsJoin(text, words, before));
            skipped++)
            before--;
        return WeekdayAt(text, words, before >= first ? before : -1);
    }

    private static (int Weekday, TextRange Range) WeekdayAfter(AnalyzedText text, CalendarWords words, int token, int last)
    {
        // Turkish names the day behind the date; elsewhere what follows belongs to something else.
        if (!words.WeekdayMayFollow)
            return default;
        if (token < last && text.IsMark(token, ','))
            token++;
        return WeekdayAt(text, words, token < last ? token : -1);
    }

    private static (int Weekday, TextRange Range) WeekdayAt(AnalyzedText text, CalendarWords words, int token) =>
        token >= 0 && text.IsWord(token) && words.WeekdayOf(text.Slice(text.Tokens[token])) is var weekday and > 0
            ? (weekday, new(text.Tokens[token].Start, text.Tokens[token].Length)) : default;

    private static int Skip(AnalyzedText text, CalendarWords words, int token, int last)
    {
        if (token < last && text.IsMark(token, '.') && text.TouchesBefore(token))
            token++;
        while (token < last && IsJoin(text, words, token))
            token++;
        return token;
    }

    private static bool IsJoin(AnalyzedText text, CalendarWords words, int token) =>
        text.IsWord(token) && words.IsJoin(text.Slice(text.Tokens[token]));

    // 3, 3rd, 1er, 1º.
    private static int DayOf(ReadOnlySpan<char> number)
    {
        var day = 0;
        var digits = 0;
        while (digits < number.Length && digits < 3 && number[digits] is >= '0' and <= '9')
            day = day * 10 + number[digits++] - '0';
        if (digits is 0 or > 2 || day is 0 or > 31 || number.Length - digits > 2)
            return 0;
        foreach (var c in number.Slice(digits))
        {
            if (!CharClass.IsLetter(c))
                return 0;
        }
        return day;
    }
}
