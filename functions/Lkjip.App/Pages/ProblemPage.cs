using Lkjip.App.Problems;
using Microsoft.AspNetCore.Mvc;

namespace Lkjip.App.Pages;

/// <summary>Answers a page request with a problem.</summary>
internal sealed class ProblemPage(Problem problem) : IActionResult
{
    /// <summary>A problem without arguments.</summary>
    public ProblemPage(string code)
        : this(new Problem(code))
    {
    }

    /// <inheritdoc />
    public Task ExecuteResultAsync(ActionContext context) => problem.ExecuteAsync(context.HttpContext);
}
