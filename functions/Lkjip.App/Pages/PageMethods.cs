using Lkjip.App.Problems;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Lkjip.App.Pages;

/// <summary>Refuses a method that a page has no handler for; without it the page would be shown without its data.</summary>
internal sealed class PageMethods : IPageFilter
{
    /// <inheritdoc />
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        // What was selected is looked at before it is executed.
    }

    /// <inheritdoc />
    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null)
        {
            context.Result = new ProblemPage(new Problem("method-not-allowed", ("method", context.HttpContext.Request.Method)));
        }
    }

    /// <inheritdoc />
    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        // Nothing is left to do.
    }
}
