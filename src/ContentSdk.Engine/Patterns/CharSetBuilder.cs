namespace ContentSdk.Engine.Patterns;

/// <summary>Collects what a class names, in any order.</summary>
internal sealed class CharSetBuilder
{
    private readonly List<(char Start, char End)> _ranges = [];
    private int _categories;
    private bool _hasSpaces, _hasOthers;

    public bool IsNegated { get; set; }

    public CharSet? Without { get; set; }

    public void Add(char start, char end) => _ranges.Add((start, end));

    public void AddCategories(int categories) => _categories |= categories;

    /// <summary>Adds what <c>\d</c>, <c>\w</c>, <c>\s</c> or the opposite (in upper case) stands for; false for another letter.</summary>
    public bool AddShorthand(char letter)
    {
        switch (letter)
        {
            case 'd':
                AddCategories(CharCategories.Digit);
                return true;
            case 'D':
                AddCategories(~CharCategories.Digit);
                return true;
            case 'w':
                AddCategories(CharCategories.Word);
                return true;
            case 'W':
                AddCategories(~CharCategories.Word);
                return true;
            case 's':
                _hasSpaces = true;
                return true;
            case 'S':
                _hasOthers = true;
                return true;
            default:
                return false;
        }
    }

    public CharSet Build()
    {
        _ranges.Sort();
        var (starts, ends) = (new List<char>(), new List<char>());
        foreach (var (start, end) in _ranges)
        {
            if (ends.Count == 0 || start > ends[ends.Count - 1] + 1)
            {
                starts.Add(start);
                ends.Add(end);
            }
            else if (end > ends[ends.Count - 1])
            {
                ends[ends.Count - 1] = end;
            }
        }
        return new([.. starts], [.. ends], _categories, _hasSpaces, _hasOthers, IsNegated, Without);
    }
}
