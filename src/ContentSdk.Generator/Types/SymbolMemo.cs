using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Types;

/// <summary>
/// Keeps what was read of symbols at attributes, for as long as no edit can change it: each edit anywhere makes new symbols of all
/// types, and to read those of 50 again would cost each keystroke some tens of milliseconds. It depends on the files that declare the
/// types; all other files matter only by what they declare (a type of a nearer namespace, a part of a partial type, a global using).
/// </summary>
/// <typeparam name="TRead">What was read.</typeparam>
internal static class SymbolMemo<TRead>
    where TRead : class
{
    private static readonly ConditionalWeakTable<SyntaxTree, List<Entry>> Entries = new();

    /// <summary>What was read at an attribute, if it still holds; null where it has to be read again.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="compilation">The compilation.</param>
    public static TRead? Find(SyntaxReference attribute, Compilation compilation)
    {
        if (!Entries.TryGetValue(attribute.SyntaxTree, out var entries))
            return null;
        lock (entries)
            return entries.Find(entry => entry.Attribute == attribute.Span)?.In(compilation);
    }

    /// <summary>Keeps what was read.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="read">What was read.</param>
    /// <param name="files">The files that declare what was read.</param>
    public static void Keep(SyntaxReference attribute, Compilation compilation, TRead read, ISet<SyntaxTree> files)
    {
        var entries = Entries.GetValue(attribute.SyntaxTree, static _ => []);
        lock (entries)
        {
            entries.RemoveAll(entry => entry.Attribute == attribute.Span);
            entries.Add(new(attribute.Span, read, files, compilation));
        }
    }

    private sealed class Entry(TextSpan attribute, TRead read, ISet<SyntaxTree> files, Compilation compilation)
    {
        private readonly CompilationOptions _options = compilation.Options;
        private readonly ImmutableArray<MetadataReference> _references = [.. compilation.References];
        private ImmutableArray<SyntaxTree> _trees = [.. compilation.SyntaxTrees];

        public TextSpan Attribute => attribute;

        public TRead? In(Compilation now)
        {
            if (!_options.Equals(now.Options) || !_references.SequenceEqual(now.References))
                return null;
            ImmutableArray<SyntaxTree> trees = [.. now.SyntaxTrees];
            if (!_trees.SequenceEqual(trees) && !DeclaresTheSame(trees))
                return null;
            _trees = trees;
            return read;
        }

        private bool DeclaresTheSame(ImmutableArray<SyntaxTree> trees)
        {
            var (before, after) = (new HashSet<SyntaxTree>(_trees), new HashSet<SyntaxTree>(trees));
            if (!after.IsSupersetOf(files))
                return false;
            before.ExceptWith(trees);
            after.ExceptWith(_trees);
            return Declarations.Of(before).SequenceEqual(Declarations.Of(after), StringComparer.Ordinal);
        }
    }
}
