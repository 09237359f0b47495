using System.Globalization;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Dates;

/// <summary>Names of months and days of a language, and how it puts a date together.</summary>
internal sealed class CalendarWords
{
    private const string List = "dates";

    private static readonly ByLanguage<CalendarWords> Known = new(List, static language => new(language));

    private readonly WordTable<int> _months = new(64);
    private readonly WordTable<int> _weekdays = new(32);
    private readonly WordTable<bool> _joins = new(16);
    private readonly string[] _weekdayNames = new string[8];
    private readonly bool _areCapital;

    private CalendarWords(string language)
    {
        var profile = LanguageProfile.For(language);
        _areCapital = profile.Has(LanguageTraits.CapitalDates);
        MonthMayLead = profile.Has(LanguageTraits.MonthMayLead);
        WeekdayMayFollow = profile.Has(LanguageTraits.WeekdayMayFollow);
        foreach (var entry in LanguageLists.Read(language, List))
            Add(entry.Section, entry);
    }

    /// <summary>Whether the month may come first: March 3.</summary>
    public bool MonthMayLead { get; }

    /// <summary>Whether the day of the week may come last: 3 Mart 2024 Pazar.</summary>
    public bool WeekdayMayFollow { get; }

    /// <summary>The words of a language, or null.</summary>
    public static CalendarWords? For(string language) => Known.For(language);

    /// <summary>The month of a name from 1, or 0.</summary>
    public int MonthOf(ReadOnlySpan<char> word) => ValueOf(_months, word);

    /// <summary>The day of the week of a name, Monday 1, or 0.</summary>
    public int WeekdayOf(ReadOnlySpan<char> word) => ValueOf(_weekdays, word);

    /// <summary>The full name of a day of the week.</summary>
    public string NameOf(int weekday) => _weekdayNames[weekday];

    /// <summary>A small word inside a date: of, the, de.</summary>
    public bool IsJoin(ReadOnlySpan<char> word) => _joins.IndexOf(word) >= 0;

    private int ValueOf(WordTable<int> table, ReadOnlySpan<char> word) =>
        word.Length < 3 || (_areCapital && !CharClass.IsUpper(word[0])) ? 0 : table.ValueOf(word);

    private void Add(string section, LexiconEntry entry)
    {
        switch (section)
        {
            case "month" or "weekday":
                var number = int.Parse(entry.Key, CultureInfo.InvariantCulture);
                foreach (var name in entry.Items(1))
                    (section == "month" ? _months : _weekdays).Add(name.AsSpan(), number);
                if (section == "weekday")
                    _weekdayNames[number] = entry.Items(1).First();
                break;
            case "join":
                _joins.Add(entry.Key.AsSpan(), true);
                break;
            default:
                throw new InvalidOperationException($"The section '{section}' is not one of a list of dates.");
        }
    }
}
