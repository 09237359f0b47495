using ContentSdk.Layout;
using ContentSdk.Reading;
using static ContentSdk.Layout.SetLayout;

namespace ContentSdk.Infrastructure;

// Dates are read from the block of the set, so that an app that lists the newest articles makes no others.
public abstract partial class CompiledSet
{
    // The first version of the layout that says how articles are ordered by date.
    private const int DatesSince = 6;

    private IReadOnlyList<Article>? _latest;
    private IReadOnlyList<Article>? _latestWithoutDrafts;

    /// <inheritdoc/>
    public override IReadOnlyList<Article> Latest =>
        HasDates ? _latest ?? Once.Publish(ref _latest, new NumberedArticles(this, ReadOrder(withDrafts: true))) : base.Latest;

    /// <inheritdoc/>
    public override DateTimeOffset? LastModified
    {
        get
        {
            if (!HasDates)
                return base.LastModified;
            var table = View.Table(Newest);
            return table.Rows == 0
                ? null
                : new(((long)table[0, NewestColumn.High] << 32) | (uint)table[0, NewestColumn.Low], TimeSpan.Zero);
        }
    }

    /// <summary>The articles of <see cref="Latest"/> without drafts, each made when it is asked for.</summary>
    public IReadOnlyList<Article> LatestWithoutDrafts =>
        _latestWithoutDrafts ?? Once.Publish(
            ref _latestWithoutDrafts,
            HasDates ? new NumberedArticles(this, ReadOrder(withDrafts: false)) : [.. Latest.Where(static article => !article.IsDraft)]);

    private bool HasDates => Data.Numbers is { IsEmpty: false } block && BlockReader.VersionOf(block).Minor >= DatesSince;

    private int[] ReadOrder(bool withDrafts)
    {
        var table = View.Table(ByDate);
        if (table.Rows == 0)
            return [.. Enumerable.Range(0, ArticleCount)];
        var numbers = new List<int>(table.Rows);
        for (var i = 0; i < table.Rows; i++)
        {
            if (withDrafts || (table[i, ByDateColumn.Article] & 1) == 0)
                numbers.Add(table[i, ByDateColumn.Article] >> 1);
        }
        return [.. numbers];
    }
}
