namespace Lkjip.Benchmarks;

/// <summary>What was asked for on the command line.</summary>
internal sealed record BenchmarkOptions
{
    /// <summary>The benchmarks to run; all of them when none was named.</summary>
    public IReadOnlyList<Benchmark> Benchmarks { get; private init; } = [];

    /// <summary>True for a short run: small contents only, few rounds; its figures are rough.</summary>
    public bool Quick { get; private init; }

    /// <summary>True when the engines of others are left out.</summary>
    public bool WithoutPeers { get; private init; }

    /// <summary>The file that receives the tables; null for none.</summary>
    public string? Markdown { get; private init; }

    /// <summary>How to call the program.</summary>
    public static string Usage => $"""
        dotnet run -c Release --project tests/Lkjip.Benchmarks -- [NAME ...] [--all] [--quick] [--no-peers] [--markdown FILE]

        {string.Join('\n', BenchmarkList.All.Select(benchmark => $"{benchmark.Name,-12}{benchmark.Meaning}"))}
        """;

    /// <summary>Reads the command line; null when it is wrong.</summary>
    public static BenchmarkOptions? Read(IReadOnlyList<string> arguments)
    {
        var options = new BenchmarkOptions();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--markdown" && i + 1 < arguments.Count)
                options = options with { Markdown = arguments[++i] };
            else if (options.With(arguments[i]) is { } next)
                options = next;
            else
                return null;
        }

        return options.Benchmarks.Count > 0 ? options : null;
    }

    private BenchmarkOptions? With(string argument) => argument switch
    {
        "--all" => this with { Benchmarks = BenchmarkList.All },
        "--quick" => this with { Quick = true },
        "--no-peers" => this with { WithoutPeers = true },
        _ => BenchmarkList.All.FirstOrDefault(benchmark => benchmark.Name == argument) is { } named ? this with { Benchmarks = [.. Benchmarks, named] } : null,
    };
}
