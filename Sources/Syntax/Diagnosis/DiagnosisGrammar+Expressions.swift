extension DiagnosisGrammar {
    /// Expressions and targets.
    static let expressions = #"""
        expressions:
            | expression (',' expression)+ [',']
            | expression ','
            | expression
        expression (memo):
            | invalid_expression
            | invalid_legacy_expression
            | disjunction 'if' disjunction 'else' expression
            | disjunction
            | lambdef
        yield_expr:
            | 'yield' 'from' expression
            | 'yield' [star_expressions]
        star_expressions:
            | star_expression (',' star_expression)+ [',']
            | star_expression ','
            | star_expression
        star_expression (memo):
            | '*' bitwise_or
            | expression
        star_named_expressions: a=','.star_named_expression+ [','] { return a }
        star_named_expression:
            | '*' bitwise_or
            | named_expression
        assignment_expression: NAME ':=' ~ expression
        named_expression:
            | assignment_expression
            | invalid_named_expression
            | expression !':='
        disjunction (memo):
            | conjunction ('or' conjunction)+
            | conjunction
        conjunction (memo):
            | inversion ('and' inversion)+
            | inversion
        inversion (memo):
            | 'not' inversion
            | comparison
        comparison:
            | bitwise_or compare_op_bitwise_or_pair+
            | bitwise_or
        compare_op_bitwise_or_pair:
            | eq_bitwise_or
            | noteq_bitwise_or
            | lte_bitwise_or
            | lt_bitwise_or
            | gte_bitwise_or
            | gt_bitwise_or
            | notin_bitwise_or
            | in_bitwise_or
            | isnot_bitwise_or
            | is_bitwise_or
        eq_bitwise_or: '==' bitwise_or
        noteq_bitwise_or: '!=' bitwise_or
        lte_bitwise_or: '<=' bitwise_or
        lt_bitwise_or: '<' bitwise_or
        gte_bitwise_or: '>=' bitwise_or
        gt_bitwise_or: '>' bitwise_or
        notin_bitwise_or: 'not' 'in' bitwise_or
        in_bitwise_or: 'in' bitwise_or
        isnot_bitwise_or: 'is' 'not' bitwise_or
        is_bitwise_or: 'is' bitwise_or
        bitwise_or (left):
            | bitwise_or '|' bitwise_xor
            | bitwise_xor
        bitwise_xor (left):
            | bitwise_xor '^' bitwise_and
            | bitwise_and
        bitwise_and (left):
            | bitwise_and '&' shift_expr
            | shift_expr
        shift_expr (left):
            | shift_expr '<<' sum
            | shift_expr '>>' sum
            | sum
        sum (left):
            | sum '+' term
            | sum '-' term
            | term
        term (left):
            | term '*' factor
            | term '/' factor
            | term '//' factor
            | term '%' factor
            | term '@' factor
            | factor
        factor (memo):
            | '+' factor
            | '-' factor
            | '~' factor
            | power
        power:
            | await_primary '**' factor
            | await_primary
        await_primary (memo):
            | AWAIT primary
            | primary
        primary (left):
            | primary '.' NAME
            | primary genexp
            | primary '(' [arguments] ')'
            | primary '[' slices ']'
            | atom
        slices:
            | slice !','
            | ','.(slice | starred_expression)+ [',']
        slice:
            | [expression] ':' [expression] [':' [expression]]
            | named_expression
        atom:
            | NAME
            | 'True'
            | 'False'
            | 'None'
            | &STRING strings
            | NUMBER
            | &'(' (tuple | group | genexp)
            | &'[' (list | listcomp)
            | &'{' (dict | set | dictcomp | setcomp)
            | '...'
        group:
            | '(' (yield_expr | named_expression) ')'
            | invalid_group
        lambdef: 'lambda' [lambda_params] ':' expression
        lambda_params:
            | invalid_lambda_parameters
            | lambda_parameters
        lambda_parameters:
            | lambda_slash_no_default lambda_param_no_default* lambda_param_with_default* [lambda_star_etc]
            | lambda_slash_with_default lambda_param_with_default* [lambda_star_etc]
            | lambda_param_no_default+ lambda_param_with_default* [lambda_star_etc]
            | lambda_param_with_default+ [lambda_star_etc]
            | lambda_star_etc
        lambda_slash_no_default:
            | lambda_param_no_default+ '/' ','
            | lambda_param_no_default+ '/' &':'
        lambda_slash_with_default:
            | lambda_param_no_default* lambda_param_with_default+ '/' ','
            | lambda_param_no_default* lambda_param_with_default+ '/' &':'
        lambda_star_etc:
            | invalid_lambda_star_etc
            | '*' lambda_param_no_default lambda_param_maybe_default* [lambda_kwds]
            | '*' ',' lambda_param_maybe_default+ [lambda_kwds]
            | lambda_kwds
        lambda_kwds:
            | invalid_lambda_kwds
            | '**' lambda_param_no_default
        lambda_param_no_default:
            | a=lambda_param ',' { return a }
            | lambda_param &':'
        lambda_param_with_default:
            | lambda_param default ','
            | lambda_param default &':'
        lambda_param_maybe_default:
            | lambda_param default? ','
            | lambda_param default? &':'
        lambda_param: NAME
        strings (memo): a=STRING+ { strings a }
        list: '[' [star_named_expressions] ']'
        tuple: '(' [star_named_expression ',' [star_named_expressions]] ')'
        set: '{' star_named_expressions '}'
        dict:
            | '{' [double_starred_kvpairs] '}'
            | '{' invalid_double_starred_kvpairs '}'
        double_starred_kvpairs: ','.double_starred_kvpair+ [',']
        double_starred_kvpair:
            | '**' bitwise_or
            | kvpair
        kvpair: expression ':' expression
        for_if_clauses: for_if_clause+
        for_if_clause:
            | ASYNC 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
            | 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
            | invalid_for_target
        listcomp:
            | '[' named_expression for_if_clauses ']'
            | invalid_comprehension
        setcomp:
            | '{' named_expression for_if_clauses '}'
            | invalid_comprehension
        genexp:
            | '(' (assignment_expression | expression !':=') for_if_clauses ')'
            | invalid_comprehension
        dictcomp:
            | '{' kvpair for_if_clauses '}'
            | invalid_dict_comprehension
        arguments (memo):
            | args [','] &')'
            | invalid_arguments
        args:
            | ','.(starred_expression | (assignment_expression | expression !':=') !'=')+ [',' kwargs]
            | kwargs
        kwargs:
            | ','.kwarg_or_starred+ ',' ','.kwarg_or_double_starred+
            | ','.kwarg_or_starred+
            | ','.kwarg_or_double_starred+
        starred_expression: '*' expression
        kwarg_or_starred:
            | invalid_kwarg
            | NAME '=' expression
            | starred_expression
        kwarg_or_double_starred:
            | invalid_kwarg
            | NAME '=' expression
            | '**' expression
        star_targets:
            | star_target !','
            | star_target (',' star_target)* [',']
        star_targets_list_seq: ','.star_target+ [',']
        star_targets_tuple_seq:
            | star_target (',' star_target)+ [',']
            | star_target ','
        star_target (memo):
            | '*' (!'*' star_target)
            | target_with_star_atom
        target_with_star_atom (memo):
            | t_primary '.' NAME !t_lookahead
            | t_primary '[' slices ']' !t_lookahead
            | star_atom
        star_atom:
            | NAME
            | '(' target_with_star_atom ')'
            | '(' [star_targets_tuple_seq] ')'
            | '[' [star_targets_list_seq] ']'
        single_target:
            | single_subscript_attribute_target
            | NAME
            | '(' single_target ')'
        single_subscript_attribute_target:
            | t_primary '.' NAME !t_lookahead
            | t_primary '[' slices ']' !t_lookahead
        t_primary (left):
            | t_primary '.' NAME &t_lookahead
            | t_primary '[' slices ']' &t_lookahead
            | t_primary genexp &t_lookahead
            | t_primary '(' [arguments] ')' &t_lookahead
            | atom &t_lookahead
        t_lookahead:
            | '('
            | '['
            | '.'
        del_targets: ','.del_target+ [',']
        del_target (memo):
            | t_primary '.' NAME !t_lookahead
            | t_primary '[' slices ']' !t_lookahead
            | del_t_atom
        del_t_atom:
            | NAME
            | '(' del_target ')'
            | '(' [del_targets] ')'
            | '[' [del_targets] ']'
        """#
}
