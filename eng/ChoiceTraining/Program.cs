using System.Globalization;
using ContentSdk.ChoiceTraining;
using ContentSdk.Engine.Entities.Sequence;
using ContentSdk.Engine.Quotations.Choice;

var options = new Dictionary<string, string>(StringComparer.Ordinal);
var paths = new List<string>();
for (var i = 0; i < args.Length; i++)
{
    if (args[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < args.Length)
        options[args[i]] = args[++i];
    else
        paths.Add(args[i]);
}
if (paths.Count != 2)
{
    Console.Error.WriteLine(
        "usage: ARTICLES.jsonl OUTPUT [--names FOLDER] [--folds FOLDER] [--passes N] [--rate R] [--l1 R] [--l2 R] [--missing R] "
        + "[--bonus N] [--plain N] [--said N] [--term N] [--term-en N]");
    return 2;
}
float Number(string name, float otherwise) =>
    options.TryGetValue(name, out var text) ? float.Parse(text, CultureInfo.InvariantCulture) : otherwise;

var settings = new Settings(
    (int)Number("--passes", 6), Number("--rate", 0.1f), Number("--l1", 2), Number("--l2", 1), Number("--missing", 0));
// Names are learned from the same articles: those of a fold are read with weights that did not.
var models = Enumerable.Range(0, GoldArticle.Folds).Select(Names).ToArray();
NameModels? Names(int fold) => options.TryGetValue("--names", out var names)
    ? new(Model(Path.Combine(names, $"english.{fold}.weights")), Model(Path.Combine(names, $"names.{fold}.weights")))
    : null;
NameModel Model(string file)
{
    using var stream = File.OpenRead(file);
    return NameModel.Read(stream);
}
var articles = GoldArticle.ReadAll(paths[0], fold => models[fold]).ToList();
var languages = articles.Select(static article => article.Language).Distinct().Order(StringComparer.Ordinal).ToList();
Console.Error.WriteLine($"{articles.Count} articles, {articles.Sum(static article => article.Quotes.Length)} spans");

// English is measured on articles of others too, where the rules are better than on these.
IEnumerable<LanguageChoice> Choices(IReadOnlyDictionary<string, (short[] Margins, short[] Points)>? fitted) =>
    languages.Select(language => new LanguageChoice(
    language, (short)(language == "en" ? Number("--bonus", 30) : 0), (short)Number("--plain", 30),
    (short)Number("--said", language == "en" ? 55 : 57), (short)(language == "en" ? Number("--term-en", 50) : Number("--term", 10)),
    fitted?[language].Margins ?? new short[Certainty.Classes], fitted?[language].Points ?? new short[Certainty.Classes]));

var weights = new ChoiceWeights[GoldArticle.Folds];
var outcomes = new List<Outcome>();
for (var fold = 0; fold < GoldArticle.Folds; fold++)
{
    weights[fold] = Learner.Learn(articles.Where(article => article.Fold != fold).ToList(), settings, Choices(null));
    outcomes.AddRange(articles.Where(article => article.Fold == fold).SelectMany(article => Figures.Of(article, weights[fold])));
}
foreach (var language in languages)
{
    var own = outcomes.Where(outcome => outcome.Language == language).ToList();
    var known = own.Where(static outcome => outcome.Gold != GoldKind.Unknown).ToList();
    var joint = Figures.Joint(own, articles.Where(article => article.Language == language).Sum(static article => article.Said));
    var saidOrTerm = 100.0 * known.Count(static outcome => outcome.IsSaid == (outcome.Gold == GoldKind.Said)) / known.Count;
    Console.Error.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{language}: joint {joint:F1}, said or term {saidOrTerm:F1}"));
    var lost = string.Join(
        ", ", own.Where(static outcome => outcome.Loss != Loss.None).GroupBy(static outcome => outcome.Loss)
            .OrderBy(static group => group.Key).Select(static group => $"{group.Key} {group.Count()}"));
    Console.Error.WriteLine($"{language}: {own.Count(static outcome => outcome.IsNamed)} named speakers; lost: {lost}");
}
Console.Error.WriteLine(
    string.Create(CultureInfo.InvariantCulture, $"all: joint {Figures.Joint(outcomes, articles.Sum(static article => article.Said)):F2}"));
// Thresholds that fit one or three languages do not hold for other articles of these: all but English share theirs.
int GroupOf(string language) => language == "en" ? 0 : 1;
double WrongOf(int group) => Number(group == 0 ? "--wrong-en" : "--wrong", group == 0 ? 0.043f : 0.052f);
List<Outcome> OutcomesOf(int group) => outcomes.Where(outcome => GroupOf(outcome.Language) == group).ToList();
var thresholds = languages.Select(GroupOf).Distinct().ToDictionary(
    static group => group, group => Calibration.Fit(OutcomesOf(group), WrongOf(group)));
foreach (var (group, fit) in thresholds)
{
    Console.Error.WriteLine($"group {group}: margins {string.Join(' ', fit.Margins)}; said {string.Join(' ', fit.Points)}");
    var (right, bad) = Calibration.Check(OutcomesOf(group), WrongOf(group));
    var named = OutcomesOf(group).Count(static outcome => outcome.IsNamed);
    Console.Error.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"group {group}, with thresholds of the other folds: sure and right {100.0 * right / named:F1} %, "
            + $"sure and wrong {100.0 * bad / (right + bad):F1} %"));
}
foreach (var group in thresholds.Keys)
{
    for (var kind = 0; kind < Certainty.Classes; kind++)
    {
        var own = outcomes
            .Where(outcome => GroupOf(outcome.Language) == group && outcome.Class == kind)
            .Where(static outcome => outcome is { HasEntity: true, CanBeSure: true })
            .ToList();
        var fit = thresholds[group];
        var sure = own.Where(outcome => outcome.Margin >= fit.Margins[kind] && outcome.Said >= fit.Points[kind]).ToList();
        var (right, sureRight) = (own.Count(static outcome => outcome.IsRight), sure.Count(static outcome => outcome.IsRight));
        Console.Error.WriteLine(
            $"group {group}, class {kind}: {right} right and {own.Count - right} wrong; sure {sureRight} and {sure.Count - sureRight}");
    }
}
var fitted = languages.ToDictionary(static language => language, language => thresholds[GroupOf(language)], StringComparer.Ordinal);
if (options.TryGetValue("--folds", out var folder))
{
    Directory.CreateDirectory(folder);
    for (var fold = 0; fold < GoldArticle.Folds; fold++)
    {
        using var stream = File.Create(Path.Combine(folder, $"{fold}.weights"));
        weights[fold].With(Choices(fitted)).Write(stream);
        File.WriteAllLines(Path.Combine(folder, $"{fold}.jsonl"), File.ReadLines(paths[0]).Where((_, i) => articles[i].Fold == fold));
    }
}
if (paths[1] != "-")
{
    using var output = File.Create(paths[1]);
    Learner.Learn(articles, settings, Choices(fitted)).Write(output);
    Console.Error.WriteLine($"{output.Length} bytes");
}
return 0;
