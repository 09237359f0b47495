using System.Collections;
using ContentSdk.Engine;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Sets;
using ContentSdk.Tool.Files;
using ContentSdk.Tool.Findings;
using Xunit;

namespace ContentSdk.Tool.Tests;

/// <summary>What is wrong with the data files of a project.</summary>
public class DataSetTests
{
    [Fact]
    public void Links_of_many_items_do_not_go_through_the_articles_again()
    {
        var (few, many) = (Passes(1), Passes(20));
        Assert.Equal(few, many);
    }

    // How often the articles are gone through for so many rows with links.
    private static int Passes(int rows)
    {
        using var run = new ToolRun();
        run.With("rows.yaml", string.Concat(Enumerable.Repeat("- note: '[a](b.md)'\n", rows)));
        var path = run.PathOf("rows.yaml");
        var types = new ContentTypes(
            new([new("global::Row", "Row", new([new("note", "Note", new(ShapeKind.Markdown, "markdown"))]))]),
            Collections: new([new("Rows", "rows.yaml", "global::Row", true)]),
            Folders: new([ContentFile.LogicalPathOf(run.Folder)]));
        var articles = new Counted();
        DataSet.Read([path], types).Findings(articles, SetResolver.Resolve([], SetOptions.Default), SetOptions.Default);
        return articles.Passes;
    }

    private sealed class Counted : IReadOnlyCollection<CompiledArticle>
    {
        public int Passes { get; private set; }

        public int Count => 0;

        public IEnumerator<CompiledArticle> GetEnumerator()
        {
            Passes++;
            return Enumerable.Empty<CompiledArticle>().GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
